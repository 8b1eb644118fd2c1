// What is left of the light, to multiply the scene with.
in vec2 at;
flat in float dark;
out vec4 left;

void main() {
  float soft = max(1.0 - dot(at, at), 0.0);
  left = vec4(vec3(1.0 - dark * soft * soft), 1);
}
