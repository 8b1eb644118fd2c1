// Fog between the eye and a point: the air's own colour, and the glow of the first lights in it.
float arcTangent(float x) {
  // Rajan, Wang, Inkol, Joyal 2006, largest error 0.0038 rad; beyond 1 by reflection
  float a = abs(x);
  float t = a > 1.0 ? 1.0 / a : a;
  float r = t * (0.7853982 + 0.273 * (1.0 - t));
  r = a > 1.0 ? 1.5707963 - r : r;
  return x < 0.0 ? -r : r;
}

// radiance: linear; way: unit from the eye; metres: along it
vec3 throughAir(vec3 radiance, vec3 way, float metres) {
  float clear = exp2(-1.442695 * ambientDown.w * max(metres - ambientUp.w, 0.0));
  vec3 color = mix(fogColor.rgb, radiance, clear);
  int count = int(skyHorizon.w);
  for (int i = 0; i < count; i++) {
    // Light scattered towards the eye by thin air, integrated along the ray (Sun, Ramamoorthi,
    // Narasimhan, Nayar 2005, without the loss on the way)
    vec3 from = eye.xyz - lightPlace[i].xyz;
    float along = dot(from, way);
    float off = sqrt(max(dot(from, from) - along * along, 0.0) + lightColor[i].w + 0.3);
    float sum = (arcTangent((metres + along) / off) - arcTangent(along / off)) / off;
    color += lightColor[i].rgb * (sum * ambientDown.w * 0.5);
  }
  return color;
}
