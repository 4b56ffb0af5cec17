import Foundation
import Glibc
import Synchronization

/// A server of the plainest HTTP on a port of its own machine: it answers one request after another as it was told to, also as no server
/// should.
final class SmallHTTPServer: Sendable {
    struct Request: Sendable, Equatable {
        /// «GET /v1/waiting»
        let line: String
        /// By their names in small letters.
        let headers: [String: String]
        let body: [UInt8]
    }

    enum Answer: Sendable {
        case whole(Int, String = "")
        /// Elsewhere, at this address.
        case moved(String)
        /// Says that there is more than it sends.
        case cutOff(String)
        /// Nothing, until the other side has gone.
        case silence
        /// More and more, until the other side has gone.
        case endless
    }

    struct NoPort: Error {}

    private struct State {
        var answers: [Answer]
        var requests: [Request] = []
    }

    let port: Int
    private let listener: Int32
    private let state: Mutex<State>

    /// The server while `body` runs; what it is asked beyond the answers is not answered.
    static func run(_ answers: [Answer], _ body: (SmallHTTPServer) async throws -> Void) async throws {
        let server = try SmallHTTPServer(answers)
        // Whoever waits for the next connection gets a fault instead, and closes the port.
        defer { shutdown(server.listener, Int32(SHUT_RDWR)) }
        try await body(server)
    }

    /// What was asked so far.
    var requests: [Request] { state.withLock { $0.requests } }

    private init(_ answers: [Answer]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                var length = size
                return bind(listener, place, size) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, place, &length) == 0
            }
        }
        guard listener >= 0, isOpen else { throw NoPort() }
        self.listener = listener
        port = Int(in_port_t(bigEndian: address.sin_port))
        state = Mutex(State(answers: answers))
        Thread.detachNewThread { [self] in serve() }
    }

    // MARK: - On its own thread

    private func serve() {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            if let request = read(connection) {
                let next = state.withLock { state -> Answer? in
                    state.requests.append(request)
                    return state.answers.isEmpty ? nil : state.answers.removeFirst()
                }
                if let next { answer(next, on: connection) }
            }
            close(connection)
        }
        close(listener)
    }

    /// Nil where the other side went before it had said all.
    private func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        let room = chunk.count
        while true {
            if let request = Self.request(bytes) { return request }
            let count = recv(connection, &chunk, room, 0)
            guard count > 0 else { return nil }
            bytes += chunk[..<count]
        }
    }

    /// Nil while not all of it has come.
    private static func request(_ bytes: [UInt8]) -> Request? {
        let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        guard parts.count > 1, let head = parts.first else { return nil }
        let lines = head.components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let words = line.components(separatedBy: ": ")
            headers[words[0].lowercased()] = words.dropFirst().joined(separator: ": ")
        }
        let body = Array(bytes.dropFirst(head.utf8.count + 4))
        guard body.count >= headers["content-length"].flatMap({ Int($0) }) ?? 0 else { return nil }
        let words = (lines.first ?? "").components(separatedBy: " ")
        return Request(line: words.prefix(2).joined(separator: " "), headers: headers, body: body)
    }

    private func answer(_ answer: Answer, on connection: Int32) {
        switch answer {
        case .whole(let status, let body):
            _ = write(Self.head(status, length: body.utf8.count) + Array(body.utf8), on: connection)
        case .moved(let place):
            _ = write(Self.head(302, length: 0, more: "Location: \(place)\r\n"), on: connection)
        case .cutOff(let body):
            _ = write(Self.head(200, length: body.utf8.count + 1_000) + Array(body.utf8), on: connection)
        case .silence:
            var byte: UInt8 = 0
            while recv(connection, &byte, 1, 0) > 0 {}
        case .endless:
            var isHeard = write(Self.head(200, length: nil), on: connection)
            let more = [UInt8](repeating: UInt8(ascii: " "), count: 65_536)
            while isHeard { isHeard = write(more, on: connection) }
        }
    }

    private static func head(_ status: Int, length: Int?, more: String = "") -> [UInt8] {
        let size = length.map { "Content-Length: \($0)\r\n" } ?? ""
        return Array("HTTP/1.1 \(status) X\r\n\(size)\(more)Connection: close\r\n\r\n".utf8)
    }

    /// Whether the other side took all of it.
    private func write(_ bytes: [UInt8], on connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { rest in
                send(connection, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
