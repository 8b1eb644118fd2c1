// A solid, rigid or skinned, at its placement. In: part or bind-pose space, metres. Out: world.
layout(location = 0) in vec3 position;
layout(location = 1) in vec3 normal;
layout(location = 2) in uint material;
#ifdef SKINNED
layout(location = 3) in uvec4 bones;
layout(location = 4) in vec4 weights;
#endif
layout(location = 5) in vec4 row0;   // world from part
layout(location = 6) in vec4 row1;
layout(location = 7) in vec4 row2;

#include "lib/frame.glsl"
layout(std140) uniform Palette {
  vec4 entry[3 * 128];  // color and roughness; second color and cell in metres; glow
};
#ifdef SKINNED
layout(std140) uniform Bones {
  vec4 bone[3 * 64];    // rows of root from bind-pose root
};
#endif
uniform float swell;    // metres by which the surface stands out near that border

out vec3 world;
out vec3 worldNormal;
flat out vec4 color;
flat out vec3 glow;
#ifdef PATTERN
out vec3 model;
out vec3 modelNormal;
flat out vec4 second;
#endif
#ifdef CLIPPED
out vec3 bind;
#endif

void main() {
  vec3 p = position;
  vec3 n = normal;
#ifdef CLIPPED
  bind = position;
  p += n * swell;
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
  vec4 bindPoint = vec4(p, 1);
  p = vec3(dot(x, bindPoint), dot(y, bindPoint), dot(z, bindPoint));
  n = vec3(dot(x.xyz, n), dot(y.xyz, n), dot(z.xyz, n));
#endif
  vec4 point = vec4(p, 1);
  world = vec3(dot(row0, point), dot(row1, point), dot(row2, point));
  // normals follow the cofactors, so that uneven scaling keeps them upright on the surface
  vec3 c0 = vec3(row0.x, row1.x, row2.x);
  vec3 c1 = vec3(row0.y, row1.y, row2.y);
  vec3 c2 = vec3(row0.z, row1.z, row2.z);
  vec3 k0 = cross(c1, c2);
  float side = dot(k0, c0) < 0.0 ? -1.0 : 1.0;
  worldNormal = side * (n.x * k0 + n.y * cross(c2, c0) + n.z * cross(c0, c1));
  int m = int(material) * 3;
  color = entry[m];
  glow = entry[m + 2].rgb;
#ifdef PATTERN
#ifdef SKINNED
  model = position;
  modelNormal = normal;
#else
  model = world;
  modelNormal = worldNormal;
#endif
  second = entry[m + 1];
#endif
  gl_Position = clipFromWorld * vec4(world, 1);
}
