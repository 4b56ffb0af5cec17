private import CLibZ

/// Unpacks what a PDF packed with zlib, up to a limit.
enum Inflate {
    /// Throws `tooLarge` past `limit` bytes, `damaged` when it is not packed rightly. What follows the end is ignored.
    static func unpack(_ packed: ArraySlice<UInt8>, limit: Int) throws(PdfError) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .tooLarge }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        var input = Array(packed)
        guard input.count <= Int(UInt32.max) else { throw .tooLarge }
        let state: Int32 = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while true {
                let result = piece.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                output += piece[..<(piece.count - Int(stream.avail_out))]
                if output.count > limit { return Z_MEM_ERROR }
                if result == Z_OK { continue }
                // Nothing more to read: cut off without an end, as some writers leave it.
                return result == Z_BUF_ERROR && stream.avail_in == 0 ? Z_STREAM_END : result
            }
        }
        switch state {
        case Z_STREAM_END: return output
        case Z_MEM_ERROR: throw .tooLarge
        default: throw .damaged
        }
    }

    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        compress(&packed, &size, bytes, UInt(bytes.count))
        return Array(packed.prefix(Int(size)))
    }
}
