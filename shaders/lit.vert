// A solid, rigid or skinned, at its placement. Out: world, metres; colours linear Rec.709.
#include "lib/skin.glsl"
#include "lib/frame.glsl"
layout(location = 2) in uint material;
layout(std140) uniform Palette {
  vec4 entry[3 * 128];  // color and roughness; second color and cell in metres; glow
  vec4 fill;            // light for this figure alone: what arrives from fillWay
  vec4 fillWay;
  vec4 rim;             // what grazes its edges
  vec4 dark;            // xyz towards the side that lies in the dark, w how dark it is
};

out vec3 world;
out vec3 worldNormal;
#ifdef SHADOWED
out vec4 shadowPlace;  // in the shadow map, 0..1
#endif
out vec3 minor;      // light of the weaker lights
flat out vec4 color;
flat out vec3 glow;
#ifdef PATTERN
out vec3 model;
out vec3 modelNormal;
flat out vec4 second;
#endif

// The strongest lights are computed for each pixel; these, which are weak or far, here.
vec3 minorLight(vec3 p, vec3 n) {
  vec3 sum = vec3(0);
#if MINOR_LIGHTS > 0
  n = normalize(n);
  for (int i = LIGHTS; i < LIGHTS + MINOR_LIGHTS; i++) {
    vec3 l = lightPlace[i].xyz - p * lightPlace[i].w;
    float near = inversesqrt(dot(l, l));
    float facing = max(dot(n, l) * near * 0.87 + 0.13, 0.0);
    sum += lightColor[i].rgb * (min(near * near, lightColor[i].w) * facing);
  }
#endif
  return sum;
}

// Normals follow the cofactors, so that uneven scaling keeps them upright on the surface.
vec3 placedNormal(vec3 n) {
  vec3 c0 = vec3(row0.x, row1.x, row2.x);
  vec3 c1 = vec3(row0.y, row1.y, row2.y);
  vec3 c2 = vec3(row0.z, row1.z, row2.z);
  vec3 k0 = cross(c1, c2);
  float side = dot(k0, c0) < 0.0 ? -1.0 : 1.0;
  return side * (n.x * k0 + n.y * cross(c2, c0) + n.z * cross(c0, c1));
}

void main() {
  vec3 n = normal;
  world = placed(bent(n));
  worldNormal = placedNormal(n);
#ifdef SHADOWED
  // moved out along the normal by two texels, or slopes would darken themselves
  float metres = mix(1.0, distance(world, lightPlace[0].xyz), lightPlace[0].w);
  vec3 out2 = normalize(worldNormal) * (2.0 * viewDirection.w * metres);
  shadowPlace = shadowFromWorld * vec4(world + out2, 1);
#endif
  minor = minorLight(world, worldNormal);
#ifdef SKINNED
  vec3 facing = normalize(worldNormal);
  float edge = 1.0 - max(dot(facing, normalize(eye.xyz - world)), 0.0);
  minor += fill.rgb * max(0.7 * dot(facing, fillWay.xyz) + 0.3, 0.0)
      + rim.rgb * (edge * edge * edge * (0.6 + 0.4 * facing.y));
  // less than no light, down to -4: so dark is what the strongest lamps would light, too
  minor -= (minor + 4.0) * (dark.w * smoothstep(-0.10, 0.20, dot(facing, dark.xyz)));
#endif
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
