// Forward shading. Colours linear Rec.709; out: radiance, and in alpha the distance from the eye in
// metres, which later passes need. LIGHTS and FOG_LIGHTS are constants, since a software device
// shades a loop of known length twice as fast.
#include "lib/frame.glsl"
in vec3 world;
in vec3 worldNormal;
flat in vec4 color;   // albedo, roughness
#ifdef SHADOWED
in vec4 shadowPlace;   // in the shadow map, 0..1
#endif
in vec3 minor;        // light of the weaker lights, computed at the vertices
flat in vec3 glow;    // radiance of its own, already compressed
#ifdef PATTERN
in vec3 model;
in vec3 modelNormal;
flat in vec4 second;  // the other colour, cell in metres
#include "lib/pattern.glsl"
#endif
#include "lib/fog.glsl"
#ifdef SHADOWED
#include "lib/shadow.glsl"
#endif
#ifdef METAL
#include "lib/metal.glsl"
#endif
#ifdef CLIPPED
in vec3 bind;
#include "lib/front.glsl"
#endif
out vec4 radiance;

void main() {
#ifdef CLIPPED
  bool gone = hidden(bind);
#endif
  vec3 toEye = eye.xyz - world;
#ifdef OPENS
  if (world.y > skyHorizon.w && -dot(toEye, viewDirection.xyz) < fogColor.w) discard;
#endif
  float inverse = inversesqrt(dot(toEye, toEye));
  float metres = dot(toEye, toEye) * inverse;
  vec3 v = toEye * inverse;
  vec3 n = normalize(worldNormal);
#ifdef CLIPPED
#ifdef METAL
  // the lip's edge is round: it turns towards the border (gradient by Mikkelsen 2010, "Bump mapping
  // unparametrized surfaces")
  float below = inside(bind).x;
  vec3 across = cross(dFdy(world), n);
  vec3 along = cross(n, dFdx(world));
  vec3 rise = dFdx(below) * across + dFdy(below) * along;
  float steep = dot(rise, rise);
  if (front.w > 0.0 && below < 0.022 && steep > 0.0) {
    float edge = 1.0 - below / 0.022;
    float side = dot(dFdx(world), across) < 0.0 ? 1.0 : -1.0;
    n = normalize(n + 1.5 * edge * edge * side * inversesqrt(steep) * rise);
  }
#endif
  if (gone) discard;
#endif
#ifdef PATTERN
  Look s = Look(color.rgb, color.a, glow);
  PATTERN(s, model, modelNormal, second.rgb, second.a, eye.w);
  vec3 albedo = s.color;
  float rough = s.rough;
  vec3 own = s.glow;
#else
  vec3 albedo = color.rgb;
  float rough = color.a;
  vec3 own = glow;
#endif

  float nv = dot(n, v);
  // ambience comes from all around, but a form reads better when what turns away is darker
  vec3 ambience = mix(ambientDown.rgb, ambientUp.rgb, n.y * 0.5 + 0.5);
  vec3 diffuse = ambience * (0.74 + 0.42 * max(nv, 0.0)) + max(minor, vec3(0));
  vec3 gloss = vec3(0);
  float a2 = rough * rough;
  a2 = a2 * a2 + 0.002;
#ifdef SHADOWED
  float visible = shadow(shadowPlace);
#else
  float visible = 1.0;
#endif
  for (int i = 0; i < LIGHTS; i++) {
    vec3 l = lightPlace[i].xyz - world * lightPlace[i].w;
    float near = inversesqrt(dot(l, l));
    float nl = dot(n, l) * near;
    // a point light falls with the square of distance, and grows no more within its radius
    float reach = visible * min(near * near, lightColor[i].w);
    visible = 1.0;
    // light wraps a little round the body, so that the terminator is soft
    vec3 light = lightColor[i].rgb * (reach * max(nl * 0.87 + 0.13, 0.0));
    diffuse += light;
    // Walter, Marschner, Li, Torrance 2007 (GGX), its visibility term taken as 1/4; with the
    // half vector's length left in, since n.h = (n.l + n.v) / |l + v|
    float half2 = 2.0 + 2.0 * dot(l, v) * near + 0.001;
    float nh = max(nl + nv, 0.0);
    float d = nh * nh * (a2 - 1.0) + half2;
    float k = half2 / d;
    gloss += light * (a2 * k * k);
  }
  // what a gaffer keeps in the dark is dim and cool, not burnt black: a face is still a face
  float dark = clamp(-0.25 * minor.r, 0.0, 1.0);
  diffuse = mix(max(diffuse, vec3(0.012)), vec3(0.10, 0.11, 0.16), dark);
  gloss *= 1.0 - dark;
  // strong light is held back with its hue, as film does: a face beside a furnace keeps its form
  float strong = max(max(diffuse.r, max(diffuse.g, diffuse.b)) - 0.9, 0.0);
  diffuse *= 1.0 - strong * (1.0 - 1.0 / (1.0 + 0.6 * strong)) / (0.9 + strong);
#ifdef METAL
  vec3 mirrored = rippled(n, world, eye.w);
  vec3 lit = metal(world, mirrored, v, albedo, rough) + gloss * albedo * 0.08;
  vec4 floorOnIt = climbing(world, n);
  float sheen = 0.10 + 0.5 * (1.0 - max(nv, 0.0)) * (1.0 - max(nv, 0.0));
  lit = mix(lit, floorOnIt.rgb * diffuse + sheen * lit, floorOnIt.a);
#else
  float edge = 1.0 - max(nv, 0.0);
  edge *= edge;
  float mirror = 0.04 + 0.5 * edge * edge * (1.0 - rough);
  vec3 lit = albedo * diffuse + gloss * (mirror * 0.25);
#endif
#ifdef GHOST
  // thin where one looks straight at it, bright at the rim
  float rim = 1.0 - max(nv, 0.0);
  lit = 0.30 * lit + diffuse * (0.55 * rim * rim);
#endif
  // what shines is seen through haze as if it were nearer, or molten metal would turn pink in blue air
  float shines = min(max(own.r, max(own.g, own.b)), 1.0);
  radiance = vec4(throughAir(lit + own, -v, metres * (1.0 - 0.7 * shines)), metres);
}
