public import Desk
public import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office
import Paper

/// Draws a page of a TIFF in a limited child process, as a JPEG. Throws `OfficeError` where it cannot.
public typealias ScanDrawing = @Sendable (_ file: URL, _ page: Int) async throws -> Data

/// The pages of a paper as images, to be looked at beside what was read from them.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/:id/pages/:page | who may see the paper | the page as an image; «not found» where the file has none |
public struct PageImageRoutes: RouteProvider {
    let desk: Desk
    let files: FileStore
    let drawScan: ScanDrawing
    /// Few at a time: each is a program that draws.
    private let drawing = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
        return queue
    }()

    public init(desk: Desk, files: FileStore, drawScan: @escaping ScanDrawing) {
        self.desk = desk
        self.files = files
        self.drawScan = drawScan
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents/:id/pages/:page") { _, context in
            let page = context.parameters.get("page").flatMap { Int($0) } ?? 0
            let file = try await desk.perform(OpenOriginal(try context.key()), as: context.actor)
            guard (1...PageImage.most).contains(page), let url = files.url(of: file.hash), files.holds(file.hash)
            else {
                throw Self.missing
            }
            let type = FileMedia.type(of: file.name)
            // Browsers do not show it, and it may have more pages than one.
            if type == "image/tiff" { return Self.response(try await scanned(url, page), "image/jpeg") }
            if type.hasPrefix("image/"), page == 1 {
                return Self.response(try await FileIO().loadFile(path: url.path, context: context), type)
            }
            guard type == "application/pdf" else { throw Self.missing }
            let image = ByteBuffer(bytes: try await drawn(url, page))
            return Self.response(.init(byteBuffer: image), "image/jpeg")
        }
    }

    private func scanned(_ file: URL, _ page: Int) async throws -> ResponseBody {
        do { return .init(byteBuffer: ByteBuffer(bytes: try await drawScan(file, page))) } catch let error
            as OfficeError
            where error.code == .invalid
        { throw Self.missing }
    }

    private func drawn(_ file: URL, _ page: Int) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            drawing.addOperation {
                do throws(PaperError) {
                    continuation.resume(returning: try PageImage.jpeg(ofPDF: file.path, page: page))
                } catch { continuation.resume(throwing: Self.missing) }
            }
        }
    }

    private static let missing = OfficeError(.notFound, "Văn bản này không có ảnh của trang được chọn.")

    private static func response(_ body: ResponseBody, _ type: String) -> Response {
        var headers: HTTPFields = [.contentType: type]
        headers[.cacheControl] = "private, max-age=300"
        return Response(status: .ok, headers: headers, body: body)
    }
}
