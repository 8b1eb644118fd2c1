// One disc; hairs that are thick outside and thin near the middle, with marks on the upright one. Display values.
#include "lib/effect.glsl"
uniform float radius;

float hair(float across, float along) {
  float half1 = (along > 0.55 * radius ? 3.0 : 0.8) * scale();
  return 1.0 - smoothstep(half1, half1 + 1.0, across * size.y);
}

void main() {
  vec2 q = (uv - 0.5) * vec2(size.x * size.w, 1.0);
  float far = length(q);
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float field = 1.0 - smoothstep(radius * 0.93, radius, far);
  float lines = max(hair(abs(q.y), abs(q.x)), hair(abs(q.x), abs(q.y)));
  for (int i = 1; i < 4; i++) {
    float at = abs(q.y + 0.12 * radius * float(i));
    lines = max(lines, abs(q.x) < 0.04 * radius ? hair(at, 0.0) : 0.0);
  }
  changed = vec4(c.rgb * (1.0 - 0.9 * lines) * field, c.a * field);
}
