// One colour, hard edges, lines of a scan.
#include "lib/effect.glsl"
uniform float strength;
uniform float hue;      // degrees

float bright(vec2 p) {
  return pixelAt(p).a;
}

void main() {
  vec2 p = gl_FragCoord.xy;
  vec4 c = texelFetch(picture, ivec2(p), 0);
  float s = max(1.0, 1.5 * scale());
  float edge = abs(bright(p + vec2(s, 0)) - bright(p - vec2(s, 0)))
      + abs(bright(p + vec2(0, s)) - bright(p - vec2(0, s)));
  float line = 0.86 + 0.14 * sin(p.y / max(1.0, 1.3 * scale()) * 1.5708);
  float sweep = 1.0 - fract((1.0 - uv.y) - 0.35 * moment.x);
  float scan = 0.16 * pow(sweep, 14.0);
  vec3 wheel = clamp(abs(mod(hue / 60.0 + vec3(0.0, 4.0, 2.0), 6.0) - 3.0) - 1.0, 0.0, 1.0);
  float tone = 0.1 + 0.85 * pow(c.a, 0.8);
  vec3 seen = (mix(vec3(0.10), wheel, 0.9) * tone + 0.9 * edge * mix(vec3(1), wheel, 0.5)) * line + scan * wheel;
  changed = vec4(mix(c.rgb, clamp(seen, 0.0, 1.0), strength), c.a);
}
