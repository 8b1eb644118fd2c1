// Scene to display: linear Rec.709 in, sRGB out with its luma in alpha for the edges' smoothing.
#include "lib/tone.glsl"
uniform sampler2D scene;
in vec2 uv;
out vec4 display;

void main() {
  vec3 radiance = texelFetch(scene, ivec2(gl_FragCoord.xy), 0).rgb;
  vec3 shown = encoded(toneCurve(radiance));
  display = vec4(shown, dot(shown, vec3(0.299, 0.587, 0.114)));
}
