// Fog between the eye and a point: the air's own colour, and the glow of the first lights in it.
float arcTangent(float x) {
  // Rajan, Wang, Inkol, Joyal 2006, largest error 0.0038 rad; beyond 1 by reflection
  float a = abs(x);
  float t = a > 1.0 ? 1.0 / a : a;
  float r = t * (0.7853982 + 0.273 * (1.0 - t));
  r = a > 1.0 ? 1.5707963 - r : r;
  return x < 0.0 ? -r : r;
}

// Light that the air throws towards the eye on the way. way: unit from the eye.
vec3 glowOfAir(vec3 way, float metres) {
  vec3 glow = vec3(0);
  for (int i = 0; i < FOG_LIGHTS; i++) {
    // scattered once by thin air, integrated along the ray (Sun, Ramamoorthi, Narasimhan, Nayar
    // 2005, without the loss on the way)
    vec3 from = eye.xyz - fogLightPlace[i].xyz;
    float along = dot(from, way);
    float off = sqrt(max(dot(from, from) - along * along, 0.0) + fogLightPlace[i].w);
    float sum = (arcTangent((metres + along) / off) - arcTangent(along / off)) / off;
    glow += fogLightColor[i].rgb * sum;
  }
  return glow;
}

// radiance: linear, at some metres along way (unit, from the eye), as it arrives at the eye.
vec3 throughAir(vec3 radiance, vec3 way, float metres) {
  float clear = exp2(-1.442695 * ambientDown.w * max(metres - ambientUp.w, 0.0));
  return mix(fogColor.rgb, radiance, clear) + glowOfAir(way, metres);
}
