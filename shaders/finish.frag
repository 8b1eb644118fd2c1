// Scene to display: hot air, blur, glow, tone curve. Linear Rec.709 with distance in alpha in; out:
// sRGB with its luma in alpha, for the smoothing of edges.
#include "lib/tone.glsl"
uniform sampler2D scene;
#ifdef GLOW
uniform sampler2D glow;      // a quarter of the size
#endif
#ifdef FOCUS
uniform sampler2D soft;      // half the size; alpha: how much of it shows
#endif
#ifdef HOT_AIR
uniform sampler2D noise;
uniform vec4 column[HOT_AIR];   // foot x, y in pixels; half width, height in pixels
uniform vec4 heat[HOT_AIR];     // metres from the eye, pixels of bend, seconds, unused
#endif
uniform vec4 size;           // of the picture, pixels; 1 / size
in vec2 uv;
out vec4 display;

#ifdef HOT_AIR
vec2 bent(vec2 p, float metres) {
  vec2 bend = vec2(0);
  float front = 0.0;
  for (int i = 0; i < HOT_AIR; i++) {
    vec2 q = (p - column[i].xy) / column[i].zw;
    float across = max(1.0 - q.x * q.x, 0.0);
    float along = clamp(q.y * 6.0 + 0.4, 0.0, 1.0) * clamp(1.3 - 1.3 * q.y, 0.0, 1.0);
    float here = across * along * step(heat[i].x, metres);
    vec2 at = p / column[i].z * 0.09;
    float rise = heat[i].z;
    float a = texture(noise, at * vec2(1.0, 0.6) - vec2(0.0, rise * 0.16)).r;
    float b = texture(noise, at * vec2(1.3, 0.8) + vec2(0.37, -rise * 0.21)).r;
    bend += vec2(a - 0.5, 0.6 * (b - 0.5)) * (here * heat[i].y * 3.4);
    front = max(front, here > 0.0 ? heat[i].x : 0.0);
  }
  vec2 to = clamp(p + bend, vec2(0.5), size.xy - 0.5);
  // what stands before the hot air is never drawn into what lies behind it
  return texelFetch(scene, ivec2(to), 0).a < front ? p : to;
}
#endif

void main() {
  ivec2 p = ivec2(gl_FragCoord.xy);
#ifdef HOT_AIR
  vec2 at = bent(gl_FragCoord.xy, texelFetch(scene, p, 0).a) * size.zw;
  vec3 radiance = texture(scene, at).rgb;
#else
  vec2 at = gl_FragCoord.xy * size.zw;
  vec3 radiance = texelFetch(scene, p, 0).rgb;
#endif
#ifdef FOCUS
  vec4 blurred = texture(soft, at);
  radiance = mix(radiance, blurred.rgb, blurred.a);
#endif
#ifdef GLOW
  radiance += texture(glow, at).rgb;
#endif
  vec3 shown = encoded(toneCurve(radiance));
  display = vec4(shown, dot(shown, vec3(0.299, 0.587, 0.114)));
}
