// Brightness without colour.
#include "lib/effect.glsl"
uniform float strength;

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  changed = vec4(mix(c.rgb, vec3(c.a), strength), c.a);
}
