import Desk
import Hummingbird
import Office

extension SecondFactorRoutes {
    func addAPI(to routes: WebRoutes) {
        let code = APISchema.Field("code", .text, "Mã đang hiện trên điện thoại, hoặc một mã dự phòng")
        let codes = JSONShape<[RecoveryCode]>(
            "RecoveryCodes", [.init("codes", "Các mã dự phòng; chỉ hiện một lần") { $0.map(\.text) }])
        routes.api.get(
            "/api/account/second-factor", "Xác thực hai lớp của mình",
            gives: JSONShape<MyGuards.Answer>(
                "SecondFactor",
                [
                    .init("isOn", "Đang bật") { $0.secondFactor != nil },
                    .init("since", "Từ lúc") { $0.secondFactor?.confirmedAt },
                    .init("codesLeft", "Số mã dự phòng còn lại", \.codesLeft),
                ])
        ) { request, context in
            _ = try await door.signedIn(request, context)
            return try await desk.ask(MyGuards(), as: context.actor)
        }
        routes.api.post(
            "/api/account/second-factor", "Bắt đầu bật xác thực hai lớp",
            takes: APIForm("BeginSecondFactor", [.init("current", .text, "Mật khẩu hiện tại")]),
            gives: JSONShape<(SharedSecret, String)>(
                "SharedSecret",
                [
                    .init("secret", "Khóa, base32") { $0.0.text },
                    .init("address", "Địa chỉ otpauth cho ứng dụng xác thực") { $0.0.address(login: $0.1) },
                ])
        ) { fields, request, context in
            let visitor = try await door.signedIn(request, context)
            return (try await door.beginSecondFactor(of: visitor, password: fields["current"] ?? ""), visitor.login)
        }
        routes.api.post(
            "/api/account/second-factor/confirmation", "Bật xác thực hai lớp bằng mã đầu tiên",
            takes: APIForm("ConfirmSecondFactor", [code]), gives: codes
        ) { fields, request, context in
            try await door.confirmSecondFactor(
                of: try await door.signedIn(request, context), code: fields["code"] ?? "")
        }
        routes.api.post(
            "/api/account/second-factor/recovery", "Lập lại mã dự phòng",
            takes: APIForm("RenewRecoveryCodes", [code]), gives: codes
        ) { fields, request, context in
            try await door.renewRecoveryCodes(
                of: try await door.signedIn(request, context), code: fields["code"] ?? "")
        }
        routes.api.post(
            "/api/account/second-factor/ending", "Tắt xác thực hai lớp",
            takes: APIForm("EndSecondFactor", [code]), gives: DoneAnswer.shape
        ) { fields, request, context in
            try await door.endSecondFactor(of: try await door.signedIn(request, context), code: fields["code"] ?? "")
            return DoneAnswer()
        }
    }
}
