"""Badges: fields, templates, sheets, the QR code, the PDF. The only user of qrcode."""
