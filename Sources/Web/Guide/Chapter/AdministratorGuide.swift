let administratorGuide = GuideChapter(
    slug: "administrator", title: "Quản trị hệ thống",
    summary: "Giữ cho đơn vị, chức danh, tài khoản và vai trò đúng với thực tế; không xem thêm được văn bản nào.",
    sections: [
        GuideSection(
            "tasks", "Việc của quản trị",
            [
                .list([
                    "Cập nhật ngay khi có quyết định thành lập, đổi tên, sáp nhập, giải thể đơn vị; bổ nhiệm, điều động, thôi việc.",
                    "Cấp tài khoản cho người mới, ngừng tài khoản của người thôi việc trong ngày.",
                    "Cấp vai trò: Văn thư, Theo dõi kế hoạch, Lưu trữ, Quản trị.",
                    "Xem nhật ký khi có thắc mắc ai đã làm gì.",
                ]),
                .note(
                    """
                    Vai trò quản trị không cho xem thêm văn bản hay nhiệm vụ. Quản trị xem được việc gì là do chức danh của chính mình.
                    """),
            ]),
        GuideSection(
            "organisation", "Đơn vị và cơ quan ngoài",
            [
                .steps([
                    "Mở <b>Quản trị</b>, phần <b>Đơn vị</b>.",
                    "Thêm đơn vị: tên đầy đủ như trong quyết định, tên viết tắt như trong ký hiệu văn bản, đơn vị cấp trên.",
                    """
                    <b>Tên gọi khác</b>: mỗi dòng một tên mà văn bản hay dùng, ví dụ <i>Phòng HC-QT</i>. Không cần nhập chữ viết tắt theo \
                    chữ cái đầu.
                    """,
                    """
                    <b>Cơ quan ngoài</b> là nơi được giao việc nhưng không có tài khoản ở đây. Chọn <b>Người theo dõi</b>: người của \
                    Văn phòng sẽ ghi thay cho cơ quan đó.
                    """,
                ]),
                .cases([
                    (
                        "Đơn vị đổi tên",
                        """
                        Mở đơn vị, <b>Đổi tên</b>, nhập ngày có hiệu lực. Văn bản cũ giữ tên cũ; việc đang làm chuyển theo tên mới.
                        """
                    ),
                    (
                        "Đơn vị giải thể, sáp nhập, chia tách",
                        """
                        Ở trang đơn vị bấm <b>Chuyển hết sang đơn vị khác rồi kết thúc…</b>: phần <b>Sắp xếp tổ chức</b> mở sẵn cho đơn \
                        vị đó, người và việc đang mở chuyển đi trong một lần. Chỉ dùng <b>Kết thúc đơn vị</b> khi đơn vị không còn người \
                        giữ chức danh, đơn vị trực thuộc và nhiệm vụ đang mở.
                        """
                    ),
                    (
                        "Hỏi về một ngày trước đây",
                        "Ở phần <b>Đơn vị</b>, nhập ngày vào ô <b>Tổ chức tại ngày</b>: hiện tổ chức và tên gọi của ngày đó."
                    ),
                    ("Nhập sai tên", "Đổi tên lần nữa. Lịch sử tên được giữ, không xóa."),
                ]),
            ]),
        GuideSection(
            "sign-on", "Đăng nhập, xác thực hai lớp",
            [
                .list([
                    """
                    Ở phần <b>Đăng nhập</b>, chọn những vai trò phải xác thực hai lớp. Ai chưa bật sẽ phải bật ở lần đăng nhập tới, \
                    bằng một ứng dụng trên điện thoại.
                    """,
                    """
                    Người mất điện thoại dùng <b>mã dự phòng</b>. Hết cả mã dự phòng thì mở trang của người đó, bấm \
                    <b>Gỡ xác thực hai lớp</b> sau khi đã chắc đúng người.
                    """,
                    """
                    Nhập sai mật khẩu nhiều lần thì phải chờ, mỗi lần lâu hơn. Người khác thử tên đăng nhập của ai không làm người đó \
                    bị khóa ở máy quen dùng.
                    """,
                    """
                    <b>Vì sao xem được?</b> ở cuối trang của mỗi nội dung: quản trị hỏi được về bất cứ ai và bất cứ ngày nào, chỉ thấy \
                    lý do, không thấy nội dung.
                    """,
                ])
            ]),
        GuideSection(
            "webhooks", "Báo sự kiện cho hệ thống khác",
            [
                .list([
                    """
                    Phần <b>Nơi nhận sự kiện</b>: nhập địa chỉ, chọn loại việc. Hệ thống kia được báo loại việc và mã của nội dung, \
                    không được báo nội dung.
                    """,
                    "Khóa ký chỉ hiện một lần; hệ thống kia dùng nó để biết tin báo là thật.",
                    "Báo không tới được thử lại trong khoảng hai ngày rưỡi, sau đó nằm ở <b>Thư chưa gửi được</b>.",
                ])
            ]),
        GuideSection(
            "reorganisation", "Sắp xếp tổ chức: hợp nhất, chia, tách, giải thể",
            [
                .steps([
                    "Mở phần <b>Sắp xếp tổ chức</b>. Nhập ngày có hiệu lực và văn bản làm căn cứ.",
                    """
                    Chọn <b>Đơn vị sắp xếp</b>, rồi <b>Đơn vị tiếp nhận</b>: thành lập mới, hoặc đơn vị đang có. Đơn vị tiếp nhận đứng \
                    đầu nhận mọi việc không có chỉ định riêng.
                    """,
                    """
                    Bấm <b>Xem trước</b>: ai chuyển đi đâu, chức danh và cấp mới, nhiệm vụ nào sang đơn vị nào. Việc đã phân công đi theo \
                    người được phân công. Sửa từng dòng nếu cần, bấm <b>Tính lại</b>.
                    """,
                    "Bấm <b>Thực hiện sắp xếp</b>. Tất cả diễn ra trong một lần, hoặc không có gì thay đổi.",
                ]),
                .list([
                    "Văn bản cũ và nhiệm vụ đã xong giữ tên cũ. Trạng thái, thời hạn, báo cáo của việc đang mở giữ nguyên.",
                    """
                    Văn bản mới còn ghi tên cũ thì khi đọc, hệ thống hiểu là đơn vị tiếp nhận và ghi chú; có nhiều đơn vị tiếp nhận thì \
                    hỏi người xác nhận.
                    """,
                    "Người của đơn vị tiếp nhận xem được hồ sơ của đơn vị cũ.",
                    """
                    Đơn vị trực thuộc chuyển sang đơn vị tiếp nhận duy nhất, nếu không thì lên một cấp. Bỏ cấp huyện: chọn huyện, đơn vị \
                    tiếp nhận là các xã, phường; các xã, phường tự lên trực thuộc tỉnh.
                    """,
                ]),
            ]),
        GuideSection(
            "hand-over", "Bàn giao việc khi điều động, thôi việc",
            [
                .steps([
                    "Mở trang của người đó, bấm <b>Bàn giao việc</b>.",
                    """
                    Xem số việc từng loại: được phân công, giao đích danh, đã giao và chờ xác nhận, chỉ đạo, theo dõi, văn bản đang đọc, \
                    cơ quan ngoài, lần làm thay. Chọn một văn bản để chỉ bàn giao việc của văn bản đó.
                    """,
                    "Chọn người nhận; loại nào có người nhận riêng, trả về đơn vị hoặc không bàn giao thì chọn ở loại đó.",
                    "Bấm <b>Bàn giao</b>. Bấm lần nữa không chuyển thêm gì.",
                ]),
                .text(
                    """
                    Chỉ bàn giao được việc mà người thao tác xem được. Việc <b>đã giao, chờ xác nhận</b> và <b>chỉ đạo</b> là quyền quyết \
                    định: chỉ lãnh đạo hoặc chính người đó bàn giao, hoặc khi người đó đã thôi giữ chức danh. Người quản trị, người theo dõi \
                    kế hoạch không tự nhận việc bàn giao.
                    """),
                .text(
                    "Khi ghi nhận <b>Thôi công tác</b>, chọn <b>Người nhận bàn giao</b> thì mọi việc đang mở chuyển ngay trong lần đó."
                ),
            ]),
        GuideSection(
            "signing", "Quyền ký: KT., TL., TUQ.",
            [
                .text(
                    "Người đứng đầu ký theo chức danh, không cần ghi gì thêm. Ở phần <b>Quyền ký</b>, ghi những gì được giao bằng văn bản:"
                ),
                .table(
                    heads: ["Hình thức", "Ai ký được"],
                    rows: [
                        [
                            "KT. (ký thay)",
                            "Cấp phó. Đã ghi lĩnh vực phân công thì chỉ ký trong lĩnh vực đó. Chưa có cấp trưởng thì phải được giao phụ trách.",
                        ],
                        [
                            "TL. (thừa lệnh)",
                            "Người đứng đầu đơn vị, với loại văn bản quy định trong quy chế; cấp phó của đơn vị ký thay (KT.).",
                        ],
                        [
                            "TUQ. (thừa ủy quyền)",
                            "Người đứng đầu đơn vị thuộc cơ quan, bằng văn bản, có thời hạn và nội dung; không ủy quyền lại.",
                        ],
                        ["Q. (quyền)", "Chức danh bắt đầu bằng chữ «Quyền» tự in chữ Q. trước chức danh."],
                    ]),
                .text(
                    "Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân ghi ở <b>Lãnh đạo Ủy ban nhân dân</b>, cùng phần <b>Quyền ký</b>: khi đó văn bản của Ủy ban nhân dân trình được họ ký, có <b>TM. ỦY BAN NHÂN DÂN</b> khi Ủy ban nhân dân quyết định, không có khi thuộc thẩm quyền của Chủ tịch."
                ),
                .text(
                    "Căn cứ: Điều 13 Nghị định 30/2020/NĐ-CP. Nội dung giao, thời hạn và căn cứ hiện cạnh chỗ chọn người ký."
                ),
            ]),
        GuideSection(
            "people", "Người và chức danh",
            [
                .steps([
                    "Mở phần <b>Nhân sự, tài khoản</b>, bấm <b>Thêm người</b>.",
                    "Nhập họ tên, chức danh, đơn vị, cấp và ngày bắt đầu.",
                    """
                    Điều động: kết thúc chức danh cũ và thêm chức danh mới, mỗi chức danh có ngày của nó. Một người có thể giữ nhiều \
                    chức danh.
                    """,
                ]),
                .table(
                    heads: ["Cấp", "Được làm"],
                    rows: [
                        ["Lãnh đạo cơ quan", "Chỉ đạo, giao việc, xác nhận kết quả trong cả cơ quan."],
                        ["Trưởng", "Nhận việc cho đơn vị, phân công công chức, báo cáo."],
                        ["Phó", "Như cấp trưởng của đơn vị."],
                        ["Chuyên viên", "Thực hiện, báo cáo việc được giao hoặc được phân công."],
                    ]),
            ]),
        GuideSection(
            "accounts", "Tài khoản",
            [
                .steps([
                    """
                    Mở trang của người đó, bấm <b>Cấp tài khoản</b>: hệ thống tạo một liên kết dùng một lần để người đó tự đặt mật khẩu. Gửi liên \
                    kết qua kênh tin cậy.
                    """,
                    "Quên mật khẩu: bấm <b>Đặt lại mật khẩu</b>, gửi liên kết mới. Mật khẩu cũ hết hiệu lực.",
                    "Nghỉ việc, lộ mật khẩu: bấm <b>Ngừng tài khoản</b>. Mọi phiên đang đăng nhập kết thúc ngay.",
                ]),
                .text(
                    "Tài khoản không bị xóa, vì nhật ký phải chỉ rõ ai đã làm. Người đã ngừng tài khoản không đăng nhập được nữa."
                ),
            ]),
        GuideSection(
            "import", "Nhập danh sách",
            [
                .steps([
                    "Mở phần <b>Nhập danh sách</b>, tải mẫu, điền đơn vị, người, chức danh, tài khoản (XLSX hoặc CSV).",
                    "Chọn tệp và bấm <b>Kiểm tra tệp</b>: hệ thống cho biết sẽ thêm gì, sửa gì, dòng nào sai; chưa ghi gì cả.",
                    "Sửa hết dòng sai rồi mới bấm <b>Nhập danh sách</b>. Hoặc nhập được tất cả, hoặc không nhập dòng nào.",
                ])
            ]),
        GuideSection(
            "calendar", "Lịch làm việc",
            [
                .text(
                    """
                    Phần <b>Lịch làm việc</b> cho xem từng năm những ngày nghỉ, ngày làm bù: theo pháp luật, theo bộ quy tắc kèm phần mềm \
                    và theo quyết định của cơ quan.
                    """),
                .steps([
                    "Khi có văn bản về ngày nghỉ, ngày làm bù của năm, chọn năm, nhập từng ngày với tên, loại, căn cứ.",
                    "Bấm <b>Xem thay đổi</b>: hệ thống cho biết thời hạn nào đang chạy sẽ đổi, chưa ghi gì cả.",
                    "Bấm <b>Lưu quyết định</b>: các thời hạn đó được tính lại, ghi vào diễn biến và nhật ký.",
                    "Ghi nhầm thì bấm <b>Bỏ</b> ở dòng đó: ngày trở lại như pháp luật và bộ quy tắc.",
                ]),
                .note(
                    "Nghỉ hoán đổi gồm hai dòng: ngày được nghỉ (nghỉ hoán đổi) và ngày làm thay (làm bù, ghi «Làm thay cho ngày»)."
                ),
            ]),
        GuideSection(
            "processes", "Quy trình",
            [
                .text(
                    """
                    Phần <b>Quy trình</b> cho xem hồ sơ thủ tục hành chính, khiếu nại, tố cáo, kiến nghị, lượt tiếp công dân đi qua những bước \
                    nào: sơ đồ, ai làm, cần gì, thời hạn bao lâu, theo điều nào của văn bản nào.
                    """),
                .list([
                    """
                    Mỗi quy trình có các <b>phiên bản</b> theo thời gian. Hồ sơ giữ phiên bản của ngày nó bắt đầu: đơn khiếu nại nhận \
                    trước 01/7/2026 vẫn thụ lý trong 10 ngày, đơn nhận từ ngày đó là 07 ngày làm việc.
                    """,
                    "Số trên mũi tên của sơ đồ là số của bước trong bảng bên dưới; «tại chỗ» là bước không làm hồ sơ chuyển trạng thái.",
                    """
                    Khi khởi động, hệ thống kiểm tra mọi quy trình và không chạy nếu có lỗi: trạng thái không đến được hoặc không có lối ra, \
                    thời hạn không dừng, hồ sơ không có người giữ, hai căn cứ cho cùng một ngày.
                    """,
                ]),
                .steps([
                    "Luật đổi thì mở quy trình, bấm <b>Bản thảo</b> rồi <b>Lập bản thảo</b>: bản thảo bắt đầu từ nội dung đang áp dụng.",
                    "Ở <b>Thêm phiên bản</b>, nhập ngày áp dụng và văn bản làm căn cứ. Các phiên bản trước giữ nguyên vì hồ sơ đang theo chúng.",
                    "Bấm <b>Sửa thời hạn, tên, người thực hiện, căn cứ</b> để sửa bằng biểu mẫu, hoặc sửa thẳng nội dung; cả hai là một văn bản.",
                    "Mỗi lỗi kèm số dòng và lời của dòng đó. Xem phần <b>Khác bản đang áp dụng</b>, sơ đồ, bấm <b>Thử một hồ sơ trên bản thảo</b>.",
                    "Bấm <b>Ban hành</b>: hồ sơ bắt đầu từ ngày áp dụng theo phiên bản mới, không phải khởi động lại. Trước ngày đó còn thu hồi được.",
                ]),
                .note(
                    "Hai người cùng sửa một bản thảo thì người lưu sau thấy nội dung của người lưu trước và không mất gì đã nhập. Ai lập, sửa, ban hành, thu hồi đều vào nhật ký."
                ),
            ]),
        GuideSection(
            "letters", "Thư chưa gửi được",
            [
                .text(
                    """
                    Thư gửi không thành công được thử lại trong khoảng hai ngày rưỡi. Quá thời gian đó, hoặc khi máy chủ thư từ chối \
                    hẳn, thư hiện ở phần <b>Thư chưa gửi được</b> kèm lỗi của lần cuối.
                    """),
                .steps([
                    "Đọc lỗi: thường là sai địa chỉ thư của người nhận; sửa ở trang của người đó.",
                    "Bấm <b>Gửi lại</b>: thư được gửi lại ngay từ đầu.",
                    "Không cần gửi nữa: bấm <b>Bỏ</b> và nêu lý do. Cả hai việc đều vào nhật ký.",
                ]),
            ]),
        GuideSection(
            "operations", "Vận hành và sao lưu",
            [
                .text(
                    """
                    Trang <a href="/administration/operations">Vận hành</a> nêu trước hết những gì cần xử lý: sao lưu không đạt, thư chờ quá \
                    lâu, đĩa sắp đầy. Không có gì thì ghi <b>Không có gì cần xử lý</b>.
                    """),
                .list([
                    """
                    <b>Sao lưu</b>: mỗi đêm hệ thống lập một bản sao lưu rồi khôi phục thử bản đó vào nơi tạm, kiểm tra dữ liệu, nhật ký và \
                    từng tệp. Chỉ bản đã khôi phục thử đạt mới đáng tin.
                    """,
                    "<b>Hàng đợi</b>: thư và thông điệp đang chờ gửi. Chờ quá 10 phút là dấu hiệu máy chủ thư hoặc trục liên thông có sự cố.",
                    "Báo người quản trị máy chủ khi có dòng màu đỏ; việc khôi phục, đổi thư mục sao lưu làm ở máy chủ.",
                ]),
            ]),
        GuideSection(
            "roots", "Gốc tin cậy của chữ ký số",
            [
                .text(
                    """
                    Chữ ký số chỉ được xác nhận khi chứng thư dẫn đến một gốc mà cơ quan tin cậy. Danh sách gốc ở <b>Quản trị</b>, phần \
                    <a href="/administration/roots">Gốc chữ ký số</a>.
                    """),
                .steps([
                    "Lấy tệp chứng thư (.cer, .crt, .pem) từ trang chính thức của nơi cấp.",
                    """
                    Bấm <b>Thêm chứng thư</b>: chọn tệp, ghi căn cứ, bấm <b>Thêm</b>. Chứng thư trung gian cũng thêm như vậy; hệ thống tự \
                    nhận ra.
                    """,
                    """
                    Mở <b>Dấu vân tay SHA-256</b> của dòng vừa thêm, đối chiếu với dấu vân tay mà nơi cấp công bố; không khớp thì bỏ tin \
                    cậy ngay.
                    """,
                    """
                    Nơi cấp ngừng dùng hoặc bị lộ khoá: bấm <b>Bỏ tin cậy</b>, ghi lý do. Chứng thư nằm lại trong danh sách đã bỏ; kết \
                    quả kiểm tra của văn bản đã tiếp nhận giữ nguyên.
                    """,
                ]),
                .list([
                    "Gốc của chữ ký số chuyên dùng công vụ lấy từ Ban Cơ yếu Chính phủ; của các tổ chức cung cấp dịch vụ, từ Bộ Khoa học và Công nghệ.",
                    """
                    Người quản lý máy chủ cũng có thể đặt chứng thư và danh sách thu hồi (.crl) vào thư mục <b>var/roots</b>, hoặc thư mục \
                    ghi ở <b>--roots</b>; thư mục được đọc lại ở mỗi lần tiếp nhận.
                    """,
                    "Thay danh sách thu hồi trước ngày hết hạn của nó; quá ngày đó, chữ ký mới được ghi là chưa đủ căn cứ.",
                ]),
            ]),
        GuideSection(
            "roles", "Vai trò",
            [
                .table(
                    heads: ["Vai trò", "Thêm quyền"],
                    rows: [
                        ["Văn thư", "Tiếp nhận văn bản, sửa và xác nhận kết quả đọc, ghi việc giao không từ văn bản."],
                        [
                            "Theo dõi kế hoạch",
                            "Xem mọi nhiệm vụ của cơ quan; xác nhận, trả lại kết quả; điều chỉnh, hủy theo văn bản làm căn cứ.",
                        ],
                        ["Lưu trữ", "Danh mục hồ sơ, nhận hồ sơ nộp lưu, đôn đốc lập hồ sơ của các đơn vị."],
                        ["Quản trị", "Các trang Quản trị."],
                    ]),
                .text("Vai trò có ngày bắt đầu và kết thúc. Luôn phải còn ít nhất một người giữ vai trò quản trị."),
            ]),
    ])
