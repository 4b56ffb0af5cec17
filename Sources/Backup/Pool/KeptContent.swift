import Crypto
import Foundation
import Glibc
import Office

/// Writes content into a folder of backups and reads it back, sealed where there is a key.
struct KeptContent: Sendable {
    let key: BackupKey?

    /// The size and SHA-256 of what was written or read, before sealing.
    struct Sum: Equatable {
        var size = 0
        var hash = ""
    }

    /// Copies `source` to `place`, where it appears whole and synced, or not at all.
    @discardableResult
    func write(_ source: URL, to place: URL) throws -> Sum {
        let partial = place.appendingPathExtension("partial")
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            let input = try FileHandle(forReadingFrom: source)
            defer { try? input.close() }
            let descriptor = open(partial.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
            let output = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            let sum = try copy(input, to: output)
            try output.synchronize()
            try output.close()
            guard rename(partial.path, place.path) == 0 else { throw POSIXError(.EIO) }
            return sum
        } catch {
            try? FileManager.default.removeItem(at: partial)
            if error is CancellationError { throw error }
            throw OfficeError(
                .unavailable, "Không ghi được bản sao \(place.path): kiểm tra quyền ghi và dung lượng đĩa.")
        }
    }

    /// Reads what lies at `place` piece by piece. Throws an `OfficeError` `.conflict` when it is damaged or cut off.
    @discardableResult
    func read(_ place: URL, _ take: (Data) throws -> Void) throws -> Sum {
        guard let input = try? FileHandle(forReadingFrom: place) else {
            throw OfficeError(.notFound, "Không đọc được bản sao \(place.path).")
        }
        defer { try? input.close() }
        var digest = SHA256()
        var sum = Sum()
        try eachPiece(of: input, at: place) { piece in
            digest.update(data: piece)
            sum.size += piece.count
            try take(piece)
        }
        sum.hash = digest.finalize().hexadecimal
        return sum
    }

    private func copy(_ input: FileHandle, to output: FileHandle) throws -> Sum {
        var digest = SHA256()
        var sum = Sum()
        var chunks: SealedChunks?
        if let key {
            let salt = Data((0..<SealedChunks.saltLength).map { _ in UInt8.random(in: .min ... .max) })
            try output.write(contentsOf: SealedChunks.opening + salt)
            chunks = SealedChunks(key, salt: salt)
        }
        var piece = try input.read(upToCount: SealedChunks.plain) ?? Data()
        repeat {
            try Task.checkCancellation()
            let next = try input.read(upToCount: SealedChunks.plain) ?? Data()
            digest.update(data: piece)
            sum.size += piece.count
            try output.write(contentsOf: chunks?.seal(piece, isLast: next.isEmpty) ?? piece)
            piece = next
        } while !piece.isEmpty
        sum.hash = digest.finalize().hexadecimal
        return sum
    }

    private func eachPiece(of input: FileHandle, at place: URL, _ take: (Data) throws -> Void) throws {
        guard let key else {
            while let piece = try input.read(upToCount: SealedChunks.plain), !piece.isEmpty {
                try Task.checkCancellation()
                try take(piece)
            }
            return
        }
        let damaged = OfficeError(.conflict, "Bản sao \(place.path) đã hỏng hoặc bị cắt: không mở được bằng khoá này.")
        let head = try input.read(upToCount: SealedChunks.opening.count + SealedChunks.saltLength) ?? Data()
        guard head.starts(with: SealedChunks.opening),
            head.count == SealedChunks.opening.count + SealedChunks.saltLength
        else { throw damaged }
        var chunks = SealedChunks(key, salt: head.suffix(SealedChunks.saltLength))
        var piece = try input.read(upToCount: SealedChunks.sealed) ?? Data()
        repeat {
            try Task.checkCancellation()
            let next = try input.read(upToCount: SealedChunks.sealed) ?? Data()
            guard piece.count >= 16, let plain = try? chunks.open(piece, isLast: next.isEmpty) else { throw damaged }
            try take(plain)
            piece = next
        } while !piece.isEmpty
    }
}
