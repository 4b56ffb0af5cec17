import Glibc
import Office

/// Where the site is to listen, tried before anything else is opened: whoever starts it twice is told so in one line.
struct ListeningAddress {
    let host: String
    let port: Int

    /// Throws when nobody can listen there: the port is taken, not allowed, or the address is none of this machine.
    func mustBeFree() throws(OfficeError) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found?.pointee else {
            throw noSuchAddress
        }
        defer { freeaddrinfo(found) }
        let socket = socket(first.ai_family, first.ai_socktype, first.ai_protocol)
        guard socket >= 0 else { throw noSuchAddress }
        defer { close(socket) }
        // As the server itself does: connections of the one before that linger are no obstacle.
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(socket, first.ai_addr, first.ai_addrlen) == 0 else { throw refusal(errno) }
        // Two may be bound to a port on which nobody listens yet.
        guard listen(socket, 1) == 0 else { throw refusal(errno) }
    }

    private func refusal(_ code: Int32) -> OfficeError {
        switch code {
        case EADDRINUSE:
            OfficeError(
                .conflict,
                "Cổng \(port) tại \(host) đang có chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác bằng --port (biến CONGVU_PORT)."
            )
        case EACCES:
            OfficeError(
                .forbidden,
                "Không được phép mở cổng \(port); cổng dưới 1024 cần quyền riêng. Chọn cổng khác bằng --port (biến CONGVU_PORT)."
            )
        default: noSuchAddress
        }
    }

    private var noSuchAddress: OfficeError {
        OfficeError(.invalid, "Máy này không có địa chỉ «\(host)». Sửa --host (biến CONGVU_HOST).")
    }
}
