// How much of the key light arrives: 1 all. p: world, metres; n: unit.
uniform sampler2DShadow shadowMap;

float shadow(vec3 p, vec3 n) {
  float texel = viewDirection.w;
  // moved out along the normal by two texels, or slopes would darken themselves
  float metres = mix(1.0, distance(p, lightPlace[0].xyz), lightPlace[0].w);
  vec4 q = shadowFromWorld * vec4(p + n * (2.0 * texel * metres), 1);
  vec3 at = q.xyz / q.w;
  // four smoothed looks, turned off the grid so that the steps of the map do not line up
  vec2 s = vec2(0.9 / SHADOWED);
  float sum = texture(shadowMap, at + vec3(-s.x, -0.4 * s.y, 0))
      + texture(shadowMap, at + vec3(0.4 * s.x, -s.y, 0))
      + texture(shadowMap, at + vec3(s.x, 0.4 * s.y, 0))
      + texture(shadowMap, at + vec3(-0.4 * s.x, s.y, 0));
  // beyond the map's edge there is light
  vec2 edge = clamp((0.5 - abs(at.xy - 0.5)) * 16.0, 0.0, 1.0);
  float inside = q.w > 0.0 ? edge.x * edge.y : 0.0;
  return mix(1.0, sum * 0.25, inside);
}
