// Lines of a raster, a bar of light that climbs, a bulge, a dark frame with round corners. Display values.
#include "lib/effect.glsl"
uniform float strength;
uniform float border;

void main() {
  vec2 aspect = vec2(size.x * size.w, 1.0);
  vec2 q = (uv - 0.5) * 2.0;
  q *= 1.0 + 0.03 * dot(q, q);
  vec2 inner = aspect * 0.5 - border;
  vec2 corner = max(abs(q * 0.5 * aspect) - inner + 0.05, 0.0);
  float inside = 1.0 - smoothstep(0.05 - 1.5 * size.w, 0.05, length(corner));
  vec2 p = (q * 0.5 * aspect / inner * 0.5 + 0.5) * size.xy;
  vec4 c = pixelAt(p);
  float line = 1.0 - 0.28 * strength * (0.5 + 0.5 * cos(p.y / max(1.0, 1.6 * scale()) * 3.14159));
  float bar = 0.08 * strength * smoothstep(0.12, 0.0, abs(fract(uv.y - 0.12 * moment.x) - 0.5));
  vec3 cold = mix(vec3(1.0), vec3(0.82, 0.96, 1.12), strength);
  vec3 seen = clamp((c.rgb * 1.06 + 0.03) * cold * line + bar, 0.0, 1.0);
  changed = vec4(mix(vec3(0.02), seen, inside), c.a * inside);
}
