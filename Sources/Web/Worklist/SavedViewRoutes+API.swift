import Desk
import Office

extension SavedViewRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get("/api/work/views", "Các chế độ xem đã lưu của người đăng nhập", gives: SavedView.listShape) {
            _, context in
            try await views(context)
        }
        routes.api.post(
            "/api/work/views", "Lưu điều kiện lọc dưới một tên; tên đã có thì thay điều kiện cũ",
            takes: APIForm("NewSavedView", [Self.name, .init("query", .text, "Phần sau dấu ? của địa chỉ /work")]),
            gives: SavedView.listShape
        ) { fields, _, context in
            let address = WorklistAddress(try FormFields(query: fields["query"] ?? ""))
            _ = try await services.desk.perform(
                SaveView(fields["name"] ?? "", query: address.isFiltered ? address.query : ""), as: context.actor)
            return try await views(context)
        }
        routes.api.post(
            "/api/work/views/:id", "Đổi tên một chế độ xem", takes: APIForm("SavedViewName", [Self.name]),
            gives: SavedView.listShape
        ) { fields, _, context in
            try await services.desk.perform(
                RenameView(try context.key(), to: fields["name"] ?? ""), as: context.actor)
            return try await views(context)
        }
        routes.api.post(
            "/api/work/views/:id/deletion", "Xóa một chế độ xem", takes: APIForm("SavedViewDeletion"),
            gives: SavedView.listShape
        ) { _, _, context in
            try await services.desk.perform(DropView(try context.key()), as: context.actor)
            return try await views(context)
        }
    }

    private static let name = APISchema.Field("name", .text, "Tên, tối đa 60 ký tự")
}

extension SavedView {
    static let listShape = JSONShape<[SavedView]>(
        "SavedViews", [.init(list: "views", shape, "Theo thứ tự lưu") { $0 }])

    private static let shape = JSONShape<SavedView>(
        "SavedView",
        [
            .init("id", "Mã", \.id), .init("name", "Tên", \.name),
            .init("query", "Phần sau dấu ? của địa chỉ /work", \.query),
        ])
}
