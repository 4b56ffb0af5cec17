internal import CLibCrypto
private import Glibc

extension congvu_bytes {
    /// The bytes, taken over from libcrypto's side; nil where there are none.
    func taken() -> [UInt8]? {
        guard let bytes else { return nil }
        defer { free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// The text, taken over; nil where there is none. Signs that end or turn a line are left out: it comes from a file.
    func text() -> String? {
        guard let bytes = taken() else { return nil }
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        return text.isEmpty ? nil : String(String.UnicodeScalarView(text).prefix(300))
    }
}

/// A time of libcrypto: seconds since 1970; nil where there is none.
func seconds(_ time: Int64) -> Int64? {
    time == Int64.min ? nil : time
}
