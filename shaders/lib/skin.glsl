// A vertex of a solid: part or bind-pose space, metres, and its way to the world.
layout(location = 0) in vec3 position;
layout(location = 1) in vec3 normal;
#ifdef SKINNED
layout(location = 3) in uvec4 bones;
layout(location = 4) in vec4 weights;
layout(std140) uniform Bones {
  vec4 bone[3 * 64];    // rows of root from bind-pose root
};
#endif
layout(location = 5) in vec4 row0;   // world from part, or world from root
layout(location = 6) in vec4 row1;
layout(location = 7) in vec4 row2;
#ifdef CLIPPED
#include "lib/front.glsl"
out vec3 bind;
#endif

// The point in the part's or root's frame; bends the normal with it.
vec3 bent(inout vec3 n) {
  vec3 p = position;
#ifdef CLIPPED
  bind = position;
  p += n * lip(position);
#endif
#ifdef SKINNED
  ivec4 b = ivec4(bones) * 3;
  vec4 x = vec4(0);
  vec4 y = vec4(0);
  vec4 z = vec4(0);
  for (int i = 0; i < 4; i++) {
    x += weights[i] * bone[b[i]];
    y += weights[i] * bone[b[i] + 1];
    z += weights[i] * bone[b[i] + 2];
  }
  vec4 q = vec4(p, 1);
  p = vec3(dot(x, q), dot(y, q), dot(z, q));
  n = vec3(dot(x.xyz, n), dot(y.xyz, n), dot(z.xyz, n));
#endif
  return p;
}

vec3 placed(vec3 p) {
  vec4 q = vec4(p, 1);
  return vec3(dot(row0, q), dot(row1, q), dot(row2, q));
}
