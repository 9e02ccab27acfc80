#include "programs/wizard/supportcontroller.h"

#include "support/bundlewriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

/// Its pixels alone: a camera's notes (where, when, whose) stay behind.
QByteArray pngOf(const QImage &picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_ARGB32);
    const QImage plain(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "PNG");
    return bytes;
}

QList<support::BundleFile> filesOf(const QList<BundleText> &texts, const QList<QImage> &pictures)
{
    QList<support::BundleFile> files;
    for (const BundleText &text : texts)
        files << support::BundleFile{fileNameOf(text.part), text.text.toUtf8()};
    for (const QImage &picture : pictures) {
        const qsizetype number = files.size() - texts.size() + 1;
        files << support::BundleFile{u"picture-%1.png"_s.arg(number), pngOf(picture)};
    }
    return files;
}

} // namespace

SupportController::SupportController(Surroundings around, const Clock &clock, QObject *parent)
    : QObject(parent), m_around(std::move(around)), m_clock(clock)
{
}

void SupportController::open(QWidget *window)
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_window = window;
    m_answers.reset();
    m_dialog = new ui::SupportDialog(support::canZip(), window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::SupportDialog::partsWanted, this, [this](const SupportAnswers &answers) {
        m_answers = answers;
        drawAnew();
    });
    connect(m_dialog, &ui::SupportDialog::pictureFileWanted, this, &SupportController::askForPicture);
    connect(m_dialog, &ui::SupportDialog::windowPictureWanted, this, &SupportController::grabWindow);
    connect(m_dialog, &ui::SupportDialog::saveWanted, this, &SupportController::askWhere);
    m_dialog->open();
    m_around.look();
}

void SupportController::drawAnew()
{
    if (m_dialog && m_answers)
        m_dialog->draw(supportTexts(m_around.world(), *m_answers));
}

void SupportController::askForPicture()
{
    auto *dialog = new QFileDialog(m_dialog, tr("Add a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setObjectName(u"supportPictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportController::addPictureOf);
    dialog->open();
}

void SupportController::addPictureOf(const QString &path)
{
    if (!m_dialog)
        return;
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return m_dialog->say(tr("This file is no picture that Golive can read."), false);
    m_dialog->addPicture(picture);
}

void SupportController::grabWindow()
{
    if (m_window && m_dialog)
        m_dialog->addPicture(m_window->grab().toImage());
}

void SupportController::askWhere(const QList<BundleText> &texts, const QList<QImage> &pictures)
{
    const bool isZip = support::canZip();
    auto *dialog = new QFileDialog(m_dialog, tr("Save the support bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   isZip ? tr("Zip files (*.zip)") : QString());
    dialog->setObjectName(u"supportSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (isZip)
        dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(support::bundleNameOf(m_clock.now()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, texts, pictures](const QString &path) { save(path, texts, pictures); });
    dialog->open();
}

void SupportController::save(const QString &path, const QList<BundleText> &texts, const QList<QImage> &pictures)
{
    const auto written = support::writeBundle(path, filesOf(texts, pictures), m_clock.now());
    if (!m_dialog)
        return;
    if (written)
        return m_dialog->say(tr("Saved: %1. Golive has sent it nowhere: give it to support yourself.")
                                 .arg(QDir::toNativeSeparators(path)),
                             true);
    const bool isTaken = written.error() == support::BundleFault::NameIsTaken;
    m_dialog->say(isTaken ? tr("There is something of this name already. Please choose another name.")
                          : tr("The support bundle could not be saved there. Please choose another place."),
                  false);
}

} // namespace golive::programs

#include "moc_supportcontroller.cpp"
