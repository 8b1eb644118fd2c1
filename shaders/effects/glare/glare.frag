// Two lamps side by side with a wide halo cross the picture and blind most when they point at the lens.
#include "lib/effect.glsl"
uniform float strength;

float lamp(vec2 p, vec2 at) {
  float d = length(p - at);
  return 0.012 / (d * d + 0.004) + 0.22 / (d + 0.35);
}

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  vec2 p = (gl_FragCoord.xy - 0.5 * size.xy) / size.y;
  float wide = size.x / size.y;
  float across = mix(-0.75, 0.75, moment.y) * wide;
  float blind = strength * sin(3.14159 * clamp(moment.y, 0.0, 1.0));
  float light = lamp(p, vec2(across - 0.07, 0.02)) + lamp(p, vec2(across + 0.07, 0.02));
  float flare = 0.05 / (abs(p.y - 0.02) * 14.0 + 0.5);
  changed = vec4(c.rgb * (1.0 + 0.8 * blind) + blind * (light + flare) * vec3(1.0, 0.94, 0.8), c.a);
}
