// Flashing light: what is seen grows dim, and in pulses is lit in one colour.
#include "lib/effect.glsl"
uniform float strength;
uniform float hue;      // degrees
uniform float rate;     // times a second

void main() {
  vec4 here = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  vec3 shade = clamp(abs(fract(hue / 360.0 + vec3(0.0, 2.0, 1.0) / 3.0) * 6.0 - 3.0) - 1.0, 0.0, 1.0);
  shade = mix(vec3(0.02), vec3(1.0), shade);
  float pulse = 0.5 - 0.5 * cos(6.2832 * (rate * moment.x + 0.25));
  pulse *= pulse;
  float lit = dot(here.rgb, vec3(0.30, 0.45, 0.25));
  vec3 dim = here.rgb * 0.22 + shade * lit * 0.10;
  vec3 bright = here.rgb * 0.06 + shade * (0.85 * lit + 0.01);
  changed = vec4(mix(here.rgb, mix(dim, bright, pulse), strength), here.a);
}
