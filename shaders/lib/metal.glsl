// Chrome: a picture of the surroundings, by direction (longitude, latitude), blurred by level.
vec3 metal(vec3 n, vec3 v, vec3 albedo, float rough) {
  vec3 r = reflect(-v, n);
  vec2 at = vec2(atan(r.x, -r.z) * 0.15915494 + 0.5, asin(clamp(r.y, -1.0, 1.0)) * 0.31830989 + 0.5);
  return textureLod(surroundings, at, rough * 5.0).rgb * albedo;
}
