// A sprite that faces the camera. World, metres; colour linear Rec.709.
#include "lib/frame.glsl"
layout(location = 0) in vec4 place;     // xyz, radius
layout(location = 1) in vec4 stretch;   // half its length as a vector; kind: disc streak puff flame
layout(location = 2) in vec4 light;     // radiance, cover
layout(location = 3) in vec4 more;      // seed
uniform vec4 right;                     // of the camera, unit
uniform vec4 up;
uniform float pixel;                    // size of a pixel a metre away

out vec2 at;                            // -1..1 across and along
flat out vec4 color;
flat out vec2 cut;                      // kind, seed

void main() {
  at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  vec3 toEye = eye.xyz - place.xyz;
  float metres = length(toEye);
  float thinnest = 0.8 * pixel * metres;
  float radius = max(place.w, thinnest);
  vec3 side = right.xyz;
  vec3 along = up.xyz * radius;
  float reach = length(stretch.xyz);
  if (reach > 0.0) {
    vec3 way = stretch.xyz / reach;
    side = cross(way, toEye / metres);
    float seen = length(side);
    side = seen > 0.02 ? side / seen : right.xyz;
    along = stretch.xyz + way * radius;
  }
  vec3 world = place.xyz + side * (at.x * radius) + along * at.y;
  // thinner than a pixel: as wide as one, and paler instead
  float fade = place.w / radius;
  // what the camera stands in would hide everything
  if (reach == 0.0) fade *= smoothstep(0.5, 1.6, metres / radius);
  float clear = exp2(-1.442695 * ambientDown.w * max(metres - ambientUp.w, 0.0));
  float hides = light.a * fade;
  color = vec4(mix(fogColor.rgb * hides, light.rgb * fade, clear), hides);
  cut = vec2(stretch.w, more.x);
  // a round cloud has a middle: nearer by a part of its radius it is not cut where it meets the floor;
  // a halo, which hides nothing, is not cut at all
  float round = light.a > 0.0 ? 0.55 : 2.0;
  float nearer = reach > 0.0 ? 0.0 : min(round * place.w, 0.6 * metres);
  gl_Position = clipFromWorld * vec4(world + toEye / metres * nearer, 1);
  vec4 flat2 = clipFromWorld * vec4(world, 1);
  gl_Position.xy = flat2.xy / max(flat2.w, 0.01) * gl_Position.w;
}
