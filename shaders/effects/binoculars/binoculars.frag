// Two discs that overlap; a soft dark rim, a breath of colour at its edge. Display values.
#include "lib/effect.glsl"
uniform float radius;
uniform float apart;

void main() {
  vec2 q = (uv - 0.5) * vec2(size.x * size.w, 1.0);
  float far = min(length(q - vec2(0.5 * apart, 0.0)), length(q + vec2(0.5 * apart, 0.0)));
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float field = 1.0 - smoothstep(radius * 0.9, radius, far);
  vec3 fringe = mix(vec3(1.0), vec3(0.75, 0.9, 1.0), smoothstep(radius * 0.8, radius, far));
  changed = vec4(c.rgb * fringe * field, c.a * field);
}
