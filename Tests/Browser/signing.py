"""A certificate authority of the tests' own and papers signed by it with pyHanko: by another program than ours."""

from datetime import datetime, timedelta, timezone
from io import BytesIO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers, timestamps
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

NOW = datetime.now(timezone.utc).replace(microsecond=0)
SECRET = "mật khẩu thử"


def name(common, organisation):
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, common)])


class Authority:
    """Writes into `folder`: roots/root.pem, roots/list.crl, an.p12."""

    def __init__(self, folder):
        self.folder = folder
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.subject = name("Gốc thử nghiệm", "Cơ quan chứng thực thử nghiệm")
        self.root = self.certificate(self.subject, self.key.public_key(), authority=True)
        (folder / "roots").mkdir()
        (folder / "roots/root.pem").write_bytes(self.root.public_bytes(serialization.Encoding.PEM))
        revoked = x509.CertificateRevocationListBuilder().issuer_name(self.subject)
        revoked = revoked.last_update(NOW - timedelta(days=1)).next_update(NOW + timedelta(days=30))
        self.list = revoked.sign(self.key, hashes.SHA256())
        (folder / "roots/list.crl").write_bytes(self.list.public_bytes(serialization.Encoding.DER))
        self.person = self.make("an", "Nguyễn Văn An")
        self.stamper = self.make("stamp", "Dấu thời gian thử nghiệm", stamping=True)

    def certificate(self, subject, key, authority=False, stamping=False):
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self.subject).public_key(key)
        builder = builder.serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(NOW - timedelta(days=30)).not_valid_after(NOW + timedelta(days=300))
        builder = builder.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        builder = builder.add_extension(x509.KeyUsage(
            digital_signature=not authority, content_commitment=not authority, key_cert_sign=authority,
            crl_sign=authority, key_encipherment=False, data_encipherment=False, key_agreement=False,
            encipher_only=False, decipher_only=False), critical=True)
        if stamping:
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        return builder.sign(self.key, hashes.SHA256())

    def make(self, file, common, stamping=False):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        certificate = self.certificate(name(common, "Ủy ban nhân dân tỉnh Mẫu"), key.public_key(), stamping=stamping)
        path = self.folder / f"{file}.p12"
        path.write_bytes(pkcs12.serialize_key_and_certificates(
            common.encode(), key, certificate, [self.root],
            serialization.BestAvailableEncryption(SECRET.encode())))
        return signers.SimpleSigner.load_pkcs12(str(path), passphrase=SECRET.encode())

    def stamps(self):
        return timestamps.DummyTimeStamper(
            tsa_cert=self.stamper.signing_cert, tsa_key=self.stamper.signing_key,
            certs_to_embed=self.stamper.cert_registry)

    def sign(self, pdf, field, stamped=False, certify=False):
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256", certify=certify)
        out = signers.sign_pdf(writer, meta, signer=self.person, timestamper=self.stamps() if stamped else None)
        return out.getvalue()

    def verdicts(self, pdf):
        """What pyHanko says: for each signature whether it is sound, how much it covers, what came later."""
        context = ValidationContext(trust_roots=[load_cert_from_pemder(str(self.folder / "roots/root.pem"))])
        found = []
        for signature in PdfFileReader(BytesIO(pdf)).embedded_signatures:
            status = validate_pdf_signature(signature, context)
            found.append((status.bottom_line, status.coverage.name, status.modification_level.name))
        return found
