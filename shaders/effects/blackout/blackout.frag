// What is left when the lights are out is cold, since the eye sees no colours in the dark.
#include "lib/effect.glsl"
uniform float strength;

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float luma = dot(c.rgb, vec3(0.2126, 0.7152, 0.0722));
  vec3 night = luma * vec3(0.55, 0.75, 1.25);
  changed = vec4(mix(c.rgb, night, 0.6 * strength) * (1.0 - strength), c.a);
}
