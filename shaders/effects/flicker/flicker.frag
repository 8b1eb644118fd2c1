// Light that fails and comes back: dark gaps of uneven length that grow rare towards the end.
#include "lib/effect.glsl"
uniform float strength;

float hash(float x) {
  return fract(sin(x * 91.7 + 13.1) * 43758.5453);
}

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float step12 = floor(moment.x * 12.0);
  float gap = smoothstep(0.42, 0.62, hash(step12 + floor(moment.z * 97.0)));
  // whatever chance says, it fails once early on
  gap = max(gap, step(0.25, moment.x) * step(moment.x, 0.42));
  float calm = smoothstep(0.75, 1.0, moment.y);
  changed = vec4(c.rgb * (1.0 - strength * gap * (1.0 - calm)), c.a);
}
