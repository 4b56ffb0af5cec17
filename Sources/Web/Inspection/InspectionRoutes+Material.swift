import Desk
import Hummingbird
import Office
import WorkTime

/// What citizens said of an inspected unit: read, and made a finding of.
extension InspectionRoutes {
    func materials(_ query: FormFields, _ context: OfficerContext) throws -> InspectionMaterials {
        InspectionMaterials(
            of: try context.key(), query["of"].flatMap { InspectionMaterials.Kind(rawValue: $0) } ?? .feedback,
            before: query["before"].flatMap { Int64($0) })
    }

    func takeMaterial(_ fields: FormFields, _ context: OfficerContext) async throws -> FormAct.Done {
        let visit: Key<InspectionVisit> = try context.key()
        guard let kind = fields["of"].flatMap({ InspectionMaterials.Kind(rawValue: $0) }),
            let key = fields["material"].flatMap({ Int64($0) })
        else {
            throw OfficeError(.invalid, "Chọn một phản ánh hoặc đánh giá trong danh sách.", field: "material")
        }
        var found = kind.finding
        if let written = fields["kind"]?.tidyOrNil {
            guard let chosen = InspectionFinding.Kind(rawValue: written) else {
                throw OfficeError(.invalid, "Chọn loại phát hiện trong danh sách.", field: "kind")
            }
            found = chosen
        }
        let finding = try await desk.perform(TakeMaterial(of: visit, kind, key, as: found), as: context.actor)
        return FormAct.Done(
            href: ("/inspections/visits/\(visit)" as Href).at("finding-\(finding)"),
            words: "Đã ghi thành phát hiện, chờ đoàn xác nhận.", id: finding.value)
    }

    func addMaterialAPI(to routes: WebRoutes) {
        let kinds = InspectionMaterials.Kind.allCases.map(\.rawValue)
        routes.api.get(
            "/api/inspections/visits/:id/material",
            "Phản ánh về hành vi, đánh giá chưa hài lòng về đơn vị được kiểm tra, mới nhất trước, mỗi lần 50",
            query: [
                .init("of", .choice(kinds), "Phản ánh hoặc đánh giá", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: InspectionMaterials.Answer.shape
        ) { request, context in
            try await desk.ask(try materials(try request.query(), context), as: context.actor)
        }
        routes.api.post(
            "/api/inspections/visits/:id/material", "Ghi một phản ánh, đánh giá thành phát hiện, một lần",
            takes: APIForm(
                "NewInspectionMaterial",
                [
                    .init("of", .choice(kinds), "Phản ánh hoặc đánh giá"),
                    .init("material", .integer, "Giá trị «key» trong danh sách"),
                    .init(
                        "kind", .choice(InspectionFinding.Kind.allCases.map(\.rawValue)),
                        "Loại phát hiện; không có là «harassment» của phản ánh, «other» của đánh giá",
                        isRequired: false),
                ]), gives: FormAct.shape
        ) { fields, _, context in try await takeMaterial(fields, context) }
    }
}

extension InspectionMaterials.Answer {
    static let shape = JSONShape<InspectionMaterials.Answer>(
        "InspectionMaterials",
        [
            .init(
                list: "items",
                JSONShape<InspectionMaterial>(
                    "InspectionMaterial",
                    [
                        .init("key", "Mã trong hệ thống", \.key), .init("day", "Ngày", \.day),
                        .init("title", "Phản ánh hoặc thủ tục", \.title), .init("words", "Nội dung", \.words),
                        .init("finding", "Phát hiện đã ghi, khi có") { $0.use?.finding },
                    ]), "Phản ánh, đánh giá", \.items),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}
