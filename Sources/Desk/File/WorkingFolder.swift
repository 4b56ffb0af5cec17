public import Foundation
import Office

/// A folder in which a limited child works on a file from outside. It goes with all that is in it when it is let go, and at
/// the next start when the program was killed.
public final class WorkingFolder: Sendable {
    public let url: URL
    private let place: HeldPlace

    /// Throws `.unavailable` when there is no room for it.
    public init(in store: FileStore) throws {
        guard let place = HeldPlace.folder(in: store.incoming) else {
            throw OfficeError(
                .unavailable, "Không tạo được thư mục tạm để đọc tệp. Vui lòng báo quản trị hệ thống kiểm tra đĩa.")
        }
        self.place = place
        url = place.url
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
