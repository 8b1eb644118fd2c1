// How much of the key light arrives: 1 all, and 1 beyond the map's edge. at: place in the map.
uniform sampler2DShadow shadowMap;

float shadow(vec4 place) {
#ifdef SHADOW_OF_SUN
  vec3 at = place.xyz;
#else
  // behind the lamp there is no map
  vec3 at = place.w > 0.0 ? place.xyz / place.w : vec3(-1.0, -1.0, 0.0);
#endif
  at.z = min(at.z, 1.0);
  // two smoothed looks, turned off the grid so that the steps of the map do not line up
  const vec3 s = vec3(0.75 / SHADOWED, 0.45 / SHADOWED, 0.0);
  return 0.5 * (texture(shadowMap, at + s) + texture(shadowMap, at - s));
}
