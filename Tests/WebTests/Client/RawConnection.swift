import Foundation
import NIOPosix

/// A connection on which a test writes and reads bytes itself.
final class RawConnection: Sendable {
    struct Refused: Error {}

    private let socket: Int32

    init(port: Int) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw Refused() }
    }

    deinit { close(socket) }

    /// Sends, then reads until the text has come; throws when the other side closes first.
    func exchange(_ text: String, until end: String) async throws -> String {
        try await NIOThreadPool.singleton.runIfActive { [socket] in
            _ = text.withCString { send(socket, $0, strlen($0), 0) }
            var received: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 4096)
            while !String(decoding: received, as: UTF8.self).contains(end) {
                let count = recv(socket, &chunk, chunk.count, 0)
                guard count > 0 else { throw Refused() }
                received += chunk[..<count]
            }
            return String(decoding: received, as: UTF8.self)
        }
    }

    /// Sends one byte after another, some fifty a second, until the other side closes. Returns how many of them it took; nil
    /// when it took all and still listens.
    func drip(_ text: String) async throws -> Int? {
        try await NIOThreadPool.singleton.runIfActive { [socket] in
            for (count, byte) in text.utf8.enumerated() {
                var byte = byte
                guard send(socket, &byte, 1, 0) == 1 else { return count }
                var answer = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
                if poll(&answer, 1, 20) > 0, recv(socket, &byte, 1, 0) <= 0 { return count }
            }
            return nil
        }
    }
}
