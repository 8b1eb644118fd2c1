// A soft dark patch on the floor. World, metres.
#include "lib/frame.glsl"
layout(location = 0) in vec4 middle;   // xyz, darkness
layout(location = 1) in vec4 across;   // half extents
layout(location = 2) in vec4 along;

out vec2 at;                           // -1..1
flat out float dark;

void main() {
  at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  vec3 world = middle.xyz + at.x * across.xyz + at.y * along.xyz;
  // fog lies over it like over everything
  float metres = distance(world, eye.xyz);
  dark = middle.w * exp2(-1.442695 * ambientDown.w * max(metres - ambientUp.w, 0.0));
  gl_Position = clipFromWorld * vec4(world, 1);
}
