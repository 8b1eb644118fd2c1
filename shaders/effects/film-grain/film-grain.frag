// Grain: new in each frame, strongest in the middle tones.
#include "lib/effect.glsl"
uniform float strength;

float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  vec2 cell = floor(gl_FragCoord.xy / max(1.0, 1.4 * scale()));
  float shift = 61.7 * mod(frame, 97.0);
  float n = hash(cell + shift) + hash(cell + shift + 17.3) - 1.0;
  float middle = 4.0 * c.a * (1.0 - c.a) * 0.7 + 0.3;
  vec3 shown = clamp(c.rgb + 0.28 * strength * n * middle, 0.0, 1.0);
  changed = vec4(shown, c.a);
}
