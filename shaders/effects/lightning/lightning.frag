// Two strokes, the second longer: everything is bright and blue-white, far things most.
#include "lib/effect.glsl"
uniform float strength;

float stroke(float at, float length) {
  float t = moment.x - at;
  return t < 0.0 ? 0.0 : exp(-t / length);
}

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float flash = strength * (0.8 * stroke(0.05, 0.05) + stroke(0.22, 0.13));
  float far = smoothstep(2.0, 40.0, c.a);
  vec3 sky = vec3(0.55, 0.66, 1.0) * (0.1 + 0.5 * far);
  changed = vec4(c.rgb * (1.0 + 5.0 * flash) + flash * sky, c.a);
}
