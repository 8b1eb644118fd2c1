// Frost: feathers of ice that come from a place out over what is as far off as it, or in from the picture's edges.
#include "lib/effect.glsl"
uniform float strength;
uniform float radius;
uniform float creep;
uniform float beyond;

// Soft clouds of several sizes, 0..1.
float clouds(vec2 at) {
  float n = 0.5 * textureLod(noise, at * 0.11, 0.0).r + 0.3 * textureLod(noise, at * 0.27 + 0.4, 0.0).r;
  return n + 0.2 * textureLod(noise, at * 0.71 + 0.7, 0.0).r;
}

// Needles: where a cloud bent by another crosses its middle, thin lines that branch. 0..1
float needles(vec2 at) {
  vec2 bent = at + 0.6 * vec2(clouds(at * 1.7), clouds(at.yx * 1.7 + 3.0));
  float coarse = abs(textureLod(noise, bent * 0.35, 0.0).r - 0.5);
  float fine = abs(textureLod(noise, bent * 1.15 + 0.3, 0.0).r - 0.5);
  return max(1.0 - 16.0 * coarse, 0.8 - 13.0 * fine);
}

void main() {
  vec2 p = gl_FragCoord.xy;
  vec4 here = texelFetch(picture, ivec2(p), 0);
  float come = creep <= 0.0 ? 1.0 : smoothstep(0.0, 1.0, 0.3 + 0.7 * moment.x / creep);
  float away;    // 0 where it begins, 1 where it ends
  vec2 at;       // metres of the surface, or eighths of the picture
#ifdef EVERYWHERE
  vec2 edge = min(uv, 1.0 - uv) * vec2(size.x / size.y, 1.0);
  away = 4.4 * min(edge.x, edge.y);
  at = 8.0 * p / size.y;
#else
  vec2 q = (p - place.xy) / max(place.z, 1.0);
  away = length(q);
  // what stands well before it or behind is not the surface; past a pane one sees what is far off
  float off = beyond > 0.5 && here.a > place.w + 15.0 ? 0.0 : here.a - place.w;
  float reached = off < 0.0 ? 0.1 + max(0.12 * radius, radius - 2.0) : 0.1 + max(0.5 * radius, radius - 1.0);
  reached *= beyond > 0.5 ? 1.0 : 0.6; // a body alone: no wall behind it
  away += 3.0 * max(abs(off) / reached - 1.0, 0.0);
  at = q * reach.z * 2.2;
#endif
  at += 17.0 * moment.z;
  float ragged = away + 0.75 * (clouds(2.0 * at) - 0.5);
  float lies = smoothstep(0.0, 0.22, come - ragged);
  float reaches = smoothstep(0.0, 0.1, come + 0.16 - ragged);
  float ice = max(lies * (0.30 + 0.45 * clouds(5.0 * at)), reaches * smoothstep(0.0, 0.5, needles(2.0 * at)));
  float lit = dot(here.rgb, vec3(0.2126, 0.7152, 0.0722));
  vec3 white = vec3(0.80, 0.90, 1.0) * (0.10 + 1.05 * sqrt(max(lit, 0.0)));
#ifndef EVERYWHERE
  if (somebody(p, here.a)) {
    ice = 0.0; // a wall freezes, not who stands before it
  }
#endif
  changed = vec4(mix(here.rgb, white, clamp(strength * ice, 0.0, 1.0)), here.a);
}
