#include "own.h"
#include <openssl/evp.h>

int congvu_scrypt(
    const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count, uint64_t rounds,
    uint8_t *key, size_t key_count) {
    const uint64_t block_size = 8;
    /* libcrypto asks for a bound of memory; it needs 128 times the block size for each round, and a little for itself. */
    const uint64_t most = 128 * block_size * rounds + (1 << 20);
    int made = EVP_PBE_scrypt(
        (const char *)password, password_count, salt, salt_count, rounds, block_size, 1, most, key, key_count);
    ERR_clear_error();
    return made == 1;
}
