// How much of the key light arrives: 1 all. p: world, metres; n: unit.
uniform sampler2DShadow shadowMap;

float shadow(vec3 p, vec3 n) {
  float texel = viewDirection.w;
  if (texel == 0.0) {
    return 1.0;
  }
  // moved out along the normal by two texels, or slopes would darken themselves
  vec4 q = shadowFromWorld * vec4(p + n * (2.0 * texel), 1);
  vec3 at = q.xyz / q.w;
  vec2 s = vec2(0.75) / vec2(textureSize(shadowMap, 0));
  float sum = texture(shadowMap, at + vec3(-s.x, -0.4 * s.y, 0))
      + texture(shadowMap, at + vec3(0.4 * s.x, -s.y, 0))
      + texture(shadowMap, at + vec3(s.x, 0.4 * s.y, 0))
      + texture(shadowMap, at + vec3(-0.4 * s.x, s.y, 0));
  vec2 inside = step(abs(at.xy - 0.5), vec2(0.5));
  return mix(1.0, sum * 0.25, inside.x * inside.y);
}
