#include <stddef.h>
#include <stdint.h>

// libFuzzer's entry for programs that have a `main` of their own; the library comes with the Swift toolchain.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
