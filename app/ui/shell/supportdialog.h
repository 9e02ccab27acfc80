#pragma once

#include "domain/support/bundletext.h"
#include "ui/shell/supportquestions.h"

#include <QDialog>
#include <QImage>

class QPushButton;
class QScrollArea;

namespace golive::ui {

class SupportParts;
class WrapLabel;

/// "Support bundle": first what it is about, then each part with the text that would be written, and at last the file.
/// It sends nothing anywhere.
class SupportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `isZip`: else a folder is written.
    explicit SupportDialog(bool isZip, QWidget *parent = nullptr);

    /// The parts, as they would be written.
    void draw(const QList<BundleText> &texts);
    void addPicture(const QImage &picture);
    /// What became of saving, or of a picture.
    void say(const QString &what, bool isGood);

Q_SIGNALS:
    /// The questions are answered: the parts are wanted.
    void partsWanted(const golive::SupportAnswers &answers);
    void pictureFileWanted();
    void windowPictureWanted();
    void saveWanted(const QList<golive::BundleText> &texts, const QList<QImage> &pictures);

private:
    void showParts(bool areShown);
    void goOn();
    void drawSave();

    WrapLabel *m_title;
    WrapLabel *m_intro;
    SupportQuestions *m_questions;
    QScrollArea *m_area; ///< The questions'.
    SupportParts *m_parts;
    WrapLabel *m_said;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_save;
    SupportAnswers m_answers;
    bool m_isAnew = true; ///< The next parts are those of other answers.
    bool m_isZip;
};

} // namespace golive::ui
