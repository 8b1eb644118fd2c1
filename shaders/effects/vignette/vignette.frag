// Corners fall off as the fourth power of the cosine, exaggerated.
#include "lib/effect.glsl"
uniform float strength;

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  vec2 q = (uv - 0.5) * vec2(size.x * size.w, 1.0);
  float out2 = dot(q, q) / dot(vec2(0.5 * size.x * size.w, 0.5), vec2(0.5 * size.x * size.w, 0.5));
  float left = 1.0 / (1.0 + 1.6 * strength * out2);
  changed = vec4(c.rgb * (left * left), c.a);
}
