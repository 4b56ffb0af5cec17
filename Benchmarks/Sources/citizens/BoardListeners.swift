import Foundation
import Glibc

/// Many browsers that look at the live board, as bare connections; each counts as told when the figure has come.
final class BoardListeners {
    private var sockets: [Int32] = []
    private var received: [[UInt8]] = []

    /// Opens so many streams, each from another address, and waits until all are open.
    init(_ count: Int, port: Int) throws {
        for number in 0..<count {
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
            }
            guard socket >= 0, result == 0 else { throw CocoaError(.fileReadUnknown) }
            let request = """
                GET /bang-cong-khai/truc-tiep HTTP/1.1\r\nHost: localhost\r\n\
                X-Forwarded-For: 10.9.\(number / 200).\(number % 200 + 1)\r\n\r\n
                """
            _ = request.withCString { send(socket, $0, strlen($0), 0) }
            sockets.append(socket)
            received.append([])
        }
        guard wait(for: "retry: 3000", seconds: 20) != nil else { throw CocoaError(.fileReadUnknown) }
    }

    deinit { for socket in sockets { close(socket) } }

    /// Reads until the text has come to all, and answers after how many seconds it came to the last; nil after so many seconds.
    func wait(for text: String, seconds: Double) -> Double? {
        let wanted = Array(text.utf8)
        let start = ContinuousClock.now
        var waiting = Set(sockets.indices)
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while !waiting.isEmpty {
            let passed = (ContinuousClock.now - start) / .seconds(1)
            guard passed < seconds else { return nil }
            let indices = Array(waiting)
            var polled = indices.map { pollfd(fd: sockets[$0], events: Int16(POLLIN), revents: 0) }
            _ = poll(&polled, nfds_t(polled.count), 100)
            for (place, index) in indices.enumerated() where polled[place].revents != 0 {
                let count = recv(sockets[index], &chunk, chunk.count, 0)
                guard count > 0 else { return nil }
                received[index] += chunk[..<count]
                if Self.holds(received[index], wanted) {
                    received[index] = []
                    waiting.remove(index)
                } else if received[index].count > 1 << 20 {
                    received[index].removeFirst(received[index].count - wanted.count)
                }
            }
        }
        return (ContinuousClock.now - start) / .seconds(1)
    }

    /// Byte by byte from each place where the first one stands: the texts are short.
    private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
