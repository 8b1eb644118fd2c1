// Hot air bends what lies behind it and nothing that stands before it.
#include "lib/effect.glsl"
uniform float strength;
uniform float radius;
uniform float height;
uniform float from;     // metres, where the air before the lens begins

// A sine of turns, by two parabolas: a processor takes long over a true one.
vec2 wave(vec2 turns) {
  vec2 x = 2.0 * fract(turns) - 1.0;
  return 4.0 * x * (1.0 - abs(x));
}

// Ripples that rise, bent by soft clouds. -1..1 each. They are long against what they move, or the
// picture would fold over itself like paint; upright lines waver most.
vec2 wavering(vec2 at, float rising) {
  float n = textureLod(noise, at * vec2(0.22, 0.3) - vec2(0.0, 0.5 * rising), 1.0).r;
  float turns = 4.1 * (at.y - 1.3 * rising) + 1.3 * n;
  vec2 slow = wave(vec2(turns + 0.7 * at.x, 0.6 * turns - 0.9 * at.x));
  vec2 fine = wave(vec2(2.3 * turns - 1.1 * at.x, 1.9 * turns + 0.8 * at.x));
  return vec2(1.0, 0.4) * (0.7 * slow + 0.3 * fine);
}

void main() {
  vec2 p = gl_FragCoord.xy;
  vec4 here = texelFetch(picture, ivec2(p), 0);
  float nearest;
  float bend;
  vec2 at;
#ifdef EVERYWHERE
  nearest = from;
  // the longer the way through it the more, up to some metres
  bend = 11.0 * smoothstep(from, from + 2.5, here.a);
  at = p / size.y;
#else
  float up = max(reach.y, 1.0);
  vec2 q = vec2(p.x - place.x - reach.x * (p.y - place.y) / up, p.y - place.y);
  float along = q.y / up;
  // the air draws together as it rises
  float across = q.x / (place.z * (1.05 - 0.3 * clamp(along, 0.0, 1.0)));
  float column = max(1.0 - across * across, 0.0)
      * smoothstep(-0.12, 0.05, along) * (1.0 - smoothstep(0.25, 1.0, along));
  nearest = place.w - 0.6 * reach.z;
  bend = 14.0 * moment.w * column * smoothstep(nearest, place.w + 0.6 * reach.z, here.a);
  at = q / (place.z / max(reach.z, 0.1)) * 0.24;
#endif
  vec2 ripple = wavering(at + moment.z, 0.17 * moment.x);
  vec4 there = pixelAt(p + ripple * (bend * strength * scale()));
#ifdef EVERYWHERE
  // air so hot lights up what one sees through it, in waves; what is dark stays so, or feet would not touch the floor
  float low = 1.0 - p.y / size.y;
  float lit = 0.25 + 0.75 * smoothstep(0.0, 0.08, max(there.r, max(there.g, there.b)));
  there.rgb += vec3(0.085, 0.03, 0.007) * strength * (bend / 11.0) * (0.5 + 1.3 * low * low) * (1.0 + 0.6 * ripple.x) * lit;
#else
  there.rgb += vec3(0.06, 0.024, 0.006) * (strength * bend / 14.0) * max(0.35 + ripple.x, 0.0);
#endif
  // what stands before the hot air is never drawn into what lies behind it
  changed = bend <= 0.0 || there.a < nearest ? here : there;
}
