// Waves bend, water takes red first, light dances.
#include "lib/effect.glsl"
uniform float strength;

void main() {
  float t = moment.x;
  vec2 q = gl_FragCoord.xy / size.y;
  vec2 wave = vec2(sin(11.0 * q.y + 1.9 * t) + 0.5 * sin(23.0 * q.y - 2.6 * t),
      0.6 * sin(9.0 * q.x + 1.4 * t));
  vec4 c = pixelAt(gl_FragCoord.xy + wave * (7.0 * strength * scale()));
  float far = 1.0 - exp2(-0.09 * strength * min(c.a, 60.0));
  vec3 water = vec3(0.02, 0.16, 0.20);
  float a = texture(noise, q * 0.7 + vec2(0.05, 0.03) * t).r;
  float b = texture(noise, q * 0.9 - vec2(0.04, 0.05) * t).r;
  float dance = pow(1.0 - abs(a - b), 10.0);
  vec3 seen = c.rgb * mix(vec3(1), vec3(0.45, 0.92, 1.0), strength) * (1.0 + 0.7 * strength * (dance - 0.4));
  changed = vec4(mix(seen, water, far), c.a);
}
