// Hot air bends what lies behind it and nothing that stands before it.
#include "lib/effect.glsl"
uniform float strength;
uniform float radius;
uniform float height;
uniform float from;     // metres, where the air before the lens begins

// Two layers of clouds that rise; wider than high, as air over a hot plate is. -1..1 each.
vec2 wavering(vec2 at, float rising) {
  float a = texture(noise, at * vec2(0.55, 1.0) - vec2(0.02 * rising, rising)).r;
  float b = texture(noise, at * vec2(0.9, 1.7) + vec2(0.37, -1.3 * rising)).r;
  float c = texture(noise, at * vec2(0.8, 1.4) + vec2(0.71, 0.13 - 1.1 * rising)).r;
  return 2.0 * vec2(a + 0.5 * b - 0.75, 0.6 * (c - 0.5));
}

void main() {
  vec2 p = gl_FragCoord.xy;
  vec4 here = texelFetch(picture, ivec2(p), 0);
  float nearest;
  float bend;
  vec2 at;
  if (everywhere > 0.5) {
    nearest = from;
    // the longer the way through it the more, up to some metres
    bend = 24.0 * smoothstep(from, from + 2.5, here.a);
    at = p / size.y * 1.1;
  } else {
    float up = max(reach.y, 1.0);
    vec2 q = vec2(p.x - place.x - reach.x * (p.y - place.y) / up, p.y - place.y);
    float along = q.y / up;
    // the air draws together as it rises
    float across = q.x / (place.z * (1.05 - 0.3 * clamp(along, 0.0, 1.0)));
    float column = max(1.0 - across * across, 0.0)
        * smoothstep(-0.12, 0.05, along) * (1.0 - smoothstep(0.25, 1.0, along));
    nearest = place.w - 0.6 * reach.z;
    bend = 3.0 * moment.w * column * smoothstep(nearest, place.w + 0.6 * reach.z, here.a);
    at = q / (place.z / max(reach.z, 0.1)) * 0.09;
  }
  vec2 off = wavering(at + moment.z, 0.17 * moment.x) * (bend * strength * scale());
  vec4 there = pixelAt(p + off);
  // what stands before the hot air is never drawn into what lies behind it
  float front = texelFetch(picture, ivec2(clamp(p + off, vec2(0.0), size.xy - 1.0)), 0).a;
  changed = bend == 0.0 || front < nearest ? here : there;
}
