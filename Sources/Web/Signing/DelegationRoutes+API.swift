import Desk
import Hummingbird
import Office

/// Rights to sign for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/delegations | administrators, clerks | all rights, the newest first |
/// | POST | /api/delegations | the same | a right is entered |
/// | POST | /api/delegations/:id/ending | the same | it ends |
/// | GET | /api/signers?kind=&body= | signed in | who may sign a paper of the office or the committee today, and how |
extension DelegationRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/delegations", "Quyền ký được giao, mới nhất trước", gives: DelegationList.Answer.shape
        ) { _, context in
            try await desk.ask(DelegationList(), as: context.actor)
        }
        routes.api.post(
            "/api/delegations", "Ghi nhận giao quyền ký (KT., TL., TUQ.)", takes: Self.entry,
            gives: GivenDelegation.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let id = try await give(&form, context) else { throw form.firstFault }
            return GivenDelegation(id: id)
        }
        routes.api.post(
            "/api/delegations/:id/ending", "Kết thúc quyền ký", takes: AbsenceRoutes.ending, gives: DoneAnswer.shape
        ) { fields, _, context in
            _ = try await desk.perform(
                EndDelegation(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
        routes.api.get(
            "/api/signers", "Ai được ký một loại văn bản của cơ quan hôm nay, và ký thế nào",
            query: [
                .init("kind", .text, "Loại văn bản, ví dụ: công văn"),
                .init(
                    "body", .choice(Outgoing.Issuer.allCases.map(\.rawValue)),
                    "Văn bản của Văn phòng, của Chủ tịch UBND hay của tập thể UBND (TM.)", isRequired: false),
            ], gives: SignerList.shape
        ) { request, context in
            let query = try request.query()
            let issuer = query["body"].flatMap { Outgoing.Issuer(rawValue: $0) } ?? .office
            let body = issuer == .office ? SigningBody.office(context.visit.site.officeName) : .committee
            let authority = try await desk.ask(SigningRights(), as: context.actor)
            return SignerList(
                signers: authority.signers(
                    for: .init(query["kind"] ?? "công văn", of: body, isCollective: issuer.isCollective)))
        }
    }

    private static let entry = APIForm(
        "NewDelegation",
        [
            .init("kind", .choice(Delegation.Kind.allCases.map(\.rawValue)), "Ký thay, thừa lệnh hay thừa ủy quyền"),
            .init("receiver", .integer, "Mã người hoặc đơn vị được giao"),
            .init("giverTitle", .text, "Chức danh người giao, như in trên văn bản"),
            .init("giver", .integer, "Mã người giao, nếu thuộc cơ quan", isRequired: false),
            .init("matters", .text, "Nội dung được giao ký"),
            .init("paperKinds", .text, "Loại văn bản, mỗi dòng một loại", isRequired: false),
            .init("from", .day, "Từ ngày", isRequired: false), .init("to", .day, "Đến hết ngày", isRequired: false),
            .init("basis", .text, "Văn bản làm căn cứ"),
            .init("document", .integer, "Mã văn bản đó trong hệ thống", isRequired: false),
        ])
}

/// The key of a right that was entered.
struct GivenDelegation: Sendable {
    let id: Key<Delegation>

    static let shape = JSONShape<GivenDelegation>("GivenDelegation", [.init("id", "Mã quyền ký", \.id)])
}

/// Who may sign.
struct SignerList: Sendable {
    let signers: [SigningForm]

    static let shape = JSONShape<SignerList>(
        "Signers", [.init(list: "signers", SigningForm.shape, "Người ký được, người đứng đầu trước", \.signers)])
}

extension SigningForm {
    static let shape = JSONShape<SigningForm>(
        "Signer",
        [
            .init("person", "Mã người ký", \.signer), .init("name", "Họ và tên", \.name),
            .init("lines", "Các dòng trên tên người ký", \.printed),
            .init("ground", "Căn cứ của quyền ký, nếu được giao", \.ground),
        ])
}

extension DelegationList.Answer {
    static let shape = JSONShape<DelegationList.Answer>(
        "Delegations", [.init(list: "items", DelegationItem.shape, "Quyền ký", \.items)])
}

extension DelegationItem {
    static let shape = JSONShape<DelegationItem>(
        "Delegation",
        [
            .init("id", "Mã", \.delegation.id), .init(choice: "kind", "Hình thức", \.delegation.kind),
            .init("receiver", NamedParty.shape, "Người hoặc đơn vị được giao", \.receiver),
            .init("giverTitle", "Chức danh người giao", \.delegation.giverTitle),
            .init("giver", "Người giao", \.giverName),
            .init("matters", "Nội dung", \.delegation.matters),
            .init("paperKinds", "Loại văn bản; rỗng là mọi loại", \.delegation.paperKinds),
            .init("from", "Từ ngày", \.delegation.validFrom), .init("to", "Đến hết ngày", \.delegation.validTo),
            .init("basis", "Căn cứ", \.delegation.basis), .init("document", "Mã văn bản căn cứ", \.basis),
            .init("version", "Phiên bản", \.version),
        ])
}
