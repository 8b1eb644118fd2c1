// Two pictures that swim about each other.
#include "lib/effect.glsl"
uniform float strength;

void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
  float t = moment.x;
  vec2 apart = vec2(sin(1.7 * t) + 0.6, 0.35 * sin(2.3 * t + 1.0)) * (34.0 * strength * scale());
  vec3 a = pixelAt(gl_FragCoord.xy + apart).rgb;
  vec3 b = pixelAt(gl_FragCoord.xy - apart).rgb;
  changed = vec4(0.5 * (a + b), c.a);
}
