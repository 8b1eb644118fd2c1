// Scene to display: blur, glow, tone curve. Linear Rec.709 with distance in alpha in; out:
// sRGB with its luma in alpha, for the smoothing of edges.
#include "lib/tone.glsl"
uniform sampler2D scene;
#ifdef GLOW
uniform sampler2D glow;      // a quarter of the size
#endif
#ifdef FOCUS
uniform sampler2D soft;      // half the size; alpha: how much of it shows
#endif
uniform vec4 size;           // of the picture, pixels; 1 / size
in vec2 uv;
out vec4 display;

void main() {
  ivec2 p = ivec2(gl_FragCoord.xy);
  vec2 at = gl_FragCoord.xy * size.zw;
  vec3 radiance = texelFetch(scene, p, 0).rgb;
#ifdef FOCUS
  // four looks, or the pattern of the blur's own looks would show in small dark things
  vec4 blurred = 0.25 * (texture(soft, at + size.zw * vec2(1.5, 0.7)) + texture(soft, at - size.zw * vec2(1.5, 0.7))
      + texture(soft, at + size.zw * vec2(-0.7, 1.5)) + texture(soft, at - size.zw * vec2(-0.7, 1.5)));
  radiance = mix(radiance, blurred.rgb, blurred.a);
#endif
#ifdef GLOW
  radiance += texture(glow, at).rgb;
#endif
  vec3 shown = encoded(toneCurve(radiance));
  display = vec4(shown, dot(shown, vec3(0.299, 0.587, 0.114)));
}
