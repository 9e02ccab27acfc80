#pragma once

#include "domain/support/bundletext.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// The parts of a support bundle, each with a box, and beside them the very text, or the picture, that would be
/// written.
class SupportParts final : public QWidget
{
    Q_OBJECT
public:
    explicit SupportParts(QWidget *parent = nullptr);

    /// Those that are proposed are ticked; what a person ticked or unticked before stays so where `isAnew` is not said.
    void draw(const QList<BundleText> &texts, const QList<BundlePart> &proposed, bool isAnew);
    void addPicture(const QImage &picture);

    QList<BundleText> chosenTexts() const;
    QList<QImage> chosenPictures() const;

Q_SIGNALS:
    void pictureFileWanted();
    void windowPictureWanted();
    /// What is chosen has changed.
    void chosenChanged();

private:
    QListWidgetItem *newItem(const QString &title, bool isChosen);
    void preview();

    QListWidget *m_list;
    WrapLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    QList<BundleText> m_texts;
    QList<QImage> m_pictures; ///< Their items stand behind those of the texts.
};

} // namespace golive::ui
