"""Given names common in Dutch, German, English and the languages of their neighbours."""

from __future__ import annotations

from functools import lru_cache

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.world_names import WORLD

_DUTCH = words("""
    Aad Aaf Aagje Aaltje Aafke Abe Ada Adri Adriaan Adriana Aart Agnes Albert Alberdien Aleid Alie
    Alida Alied Aline Alwin Amber An Andre André Andries Aniek Anique Anita Anja Anke Ankie Anna
    Annabel Anne Annechien Anneke Annelies Anneloes Annelot Annemarie Annemiek Annemieke Annet
    Annette Annick Annie Annika Anouk Antje Antoinette Anton Antonie Ard Arend Arenda Arie Ariane
    Arjan Arjen Arjo Arnold Arnoud Arnout Aron Astrid Atie Auke Baukje Barbara Barend Bart Bartel
    Bas Bastiaan Beatrijs Bea Beitske Benno Benthe Berber Bernadet Bernard Bernd Bert Bertus Bianca
    Bibi Bie Bieke Birgit Bjorn Bob Bobby Bonny Boris Boudewijn Bouke Bram Brechtje Brecht Bregje
    Britt Britte Caroline Carla Carlijn Carly Carolien Carin Carina Casper Cas Catharina Cato Cees
        Cecile Céline Chantal Charlotte Chiel Chris Christa Christel Christiaan Christien
    Christine Cindy
    Claartje Clara Claudia Coby Cock Coen Coenraad Co Colette Conny Cor Corinne Corine Cornelis
    Cornelia Corrie Corry Cyriel Daan Damian Daisy Danielle Danique Danny Daphne Demi Denise Dennis
    Derk Desirée Dewi Diana Diane Dick Diederik Diederick Diego Dieuwertje Dieuwke Dik Dina Dineke
    Dirk Dirkje Dolf Dook Door Dorien Doris Dorine Dorothé Dorthe Douwe Douwtje Dries Durk Duco Ed
    Edda Eddy Edith Edo Eduard Edwin Eef Eefje Eefke Eelco Eelke Eelkje Eline Elianne Elisa Elise
    Elke Ella Elles Ellen Elly Els Elsa Elsbeth Else Elselien Elseline Elsje Elske Elvira Emiel
    Emilie Emma Emmy Engel Eric Erica Erik Erika Ernst Erna Ersin Erwin Esmée Esmee Esther Eva
    Evelien Eveline Evelyn Evert Evi Ewout Ewoud Fabian Famke Fanny Fay Femke Femmy Fenna Fenne Ferd
        Ferdi Ferdinand Ferry Fien Fieke Fien Fiep Fleur Flip Floor Floris Flora Floortje Foeke
    Foppe Francien
    Francine Francisca Franciska Franka Frank Frans Fransje Fred Frederiek Frederieke Frederik
        Frederique Freek Freerk Fries Frits Frouke Froukje Fokke Fokko Gaby Gea Geert Geertje
    Geesje Gerard Gerda
        Gerben Gerdien Gerlinde Germa Gerrie Gerrit Gert Gertjan Gertie Gertrude Gerty Giel Gijs
    Gijsbert
    Gina Gineke Gitta Godelieve Godfried Gonda Gonny Govert Greet Greetje Greta Gretha Grietje
    Guido Guus Guusje Gwen Gé Hadewych Hadewij Hajo Han Hanna Hannah Hanne Hanneke Hannie Hans
    Hansje Harald Harm Harmen Harmke Harold Harrie Harriet Harry Hedda Hedwig Hedy Heidi Heleen
        Helen Helena Helga Helma Hella Hendrik Hendrika Hendrikje Hennie Henny Henri Henriëtte
    Henk Herbert
    Herma Herman Hermien Hermine Hessel Hester Hetty Hidde Hiske Hilda Hilde Hillie Hilly Hugo Huib
        Huibert Huub Hubert Hylke Ida Idske Ien Iet Ieke Ietje Ilja Ilona Ilse Imke Imre Ina Ine
    Ineke Inez
    Inge Ingeborg Inger Ingrid Ingmar Iris Irma Irene Isa Isabel Isabelle Isabella Iva Ivo Ivonne
        Jaap Jacco Jack Jackelien Jacob Jacoba Jacobien Jacobine Jacolien Jacques Jacqueline Jade
    Jan Jana Janet
        Janette Janina Janine Janke Jankees Janna Janneke Jannes Jannie Janny Jannetje Jannie
    Jantine Jantien
        Jantje Janus Japke Jaring Jarno Jasmijn Jasper Jeannette Jeanine Jeanet Jelle Jelmer Jelte
    Jenneke
    Jennifer Jenny Jens Jente Jeroen Jeske Jessica Jesse Jet Jetske Jette Jetta Jikke Jildou Jitske
        Jitse Joan Jochem Jodie Joep Joeri Joke Joland Jolanda Jolande Jolanthe Jolien Jolein
    Jolijn Joline
    Jon Jonas Joop Joost Joos Jop Jordi Jordy Jorg Jorgen Jorien Joris Jorn Jort Jorrit Jos Josee
        José Josefien Josephine Josien Josine Joyce Joël Judith Juliette Julia Jules Julie Juliane
    Juul Jurgen
        Jurjen Jurre Jurriaan Justin Justus Jutta Kaj Karel Karen Karianne Karin Karlijn Karina
    Karst Kasper
    Kees Keesje Kelly Ken Kevin Kick Kiki Kim Kirsten Kitty Klaas Klaartje Klaske Klasien Koen Koos
        Koosje Krijn Kristel Kristien Lambert Lambertus Lammert Lara Lars Laura Laurens Lauri
    Laurien Lea
    Leen Leendert Leentje Leida Lena Lenie Lennart Lennert Leo Leonie Leonard Leonoor Leontien Lex
        Liam Lia Lidewij Lidia Lidwien Lidy Lieke Lies Liesbeth Liesbet Liese Lieselot Liesje
    Lieve Lieven
    Lien Lienke Lientje Linda Lindsay Linde Line Lineke Linette Lisa Lisanne Lisa Lise Liselore
    Liselotte Lisette Liset Livia Lizzy Lobke Lode Lodewijk Loek Loes Loesje Loe Lola Lonneke Lot
    Lotte Lou Louis Louise Louisa Loulou Luc Lucas Lucie Lucienne Ludo Luuk Luca Lydia Lydie
    Lyanne Lynn Lysbeth Maaike Maart Maarten Maartje Maarten Madelief Madelon Maike Maik Manon Mandy
    Manou Marc Marcel Marcella Marco Marcus Mare Mareike Marga Margje Margot Margo Margreet Margriet
        Margarita Maria Marian Marianne Mariëlle Marielle Mariëtte Mariët Marie Marieke Marije
    Marijke Marijn Marijs
        Marike Marina Marinka Marinus Mario Marit Marion Marisa Mariska Marja Marjan Marjanne
    Marjo Marjolein
    Marjolijn Marjon Marjorie Mark Marleen Marlene Marlies Marloes Marlou Marly Marnix Marnik Martha
    Marthe Martijn Martin Martina Martine Marty Mart Mathieu Mathijs Mathilde Matthias Matthijs Maud
        Maurice Maurits Max Maxime Máxima Mees Meike Meindert Meine Meinou Mels Melanie Melchior
    Melissa Melle
        Menno Menso Merel Merle Merlijn Meta Mia Michel Michelle Michiel Micha Mieke Mien Miep
    Mies Mijke Mike
        Milan Milou Mimi Minke Mina Mira Miranda Mireille Miriam Mirjam Mirte Mirthe Moniek Monica
    Monique
        Myra Myrna Myrthe Myrte Nadia Nadine Nanda Nanne Nannie Natasja Natascha Nathalie Neel
    Neeltje Nel
        Nele Nelleke Nellie Nelly Nicky Nico Nicole Nicolette Nicolien Niek Niels Nienke Nina
    Ninke Nol Noa
    Nora Noortje Noor Noël Nynke Odette Okke Olaf Oda Olga Olivier Olof Onno Otto Ouassim Oscar Paul
    Paula Paulien Pauline Paulette Peggy Pepijn Perry Petra Peter Philip Philippe Philo Pier Piet
        Pieta Pieter Pieternel Pieternella Pieterjan Pien Pim Pleun Pol Pjotr Poul Quinten Quirijn
    Quirine
        Rachel Radboud Ralf Ralph Ramon Ramona Raoul Raymond Rebecca Regina Reina Reinier Reinder
    Reinout
        Rein Reinoud Reintje Rembrandt Remco Remi Remko Remy Renate Rene René Renée Reny Renske
    Rens Ria Rian
    Rianne Rik Rick Richard Rienk Riet Rietje Rina Rineke Rinske Rinus Rita Rob Robbert Robert
        Roberta Robin Robyn Roderik Roel Roelie Roelof Roelien Roelke Roeland Roger Rogier Roland
    Rolf Rolien Roline
        Romy Romée Ron Ronald Ronnie Roos Roosmarijn Roosje Rosa Rosalie Rosan Rosanne Rose
    Rosemarie Rosita
        Roy Rozemarijn Ruben Rudi Rudie Rudolf Rudy Ruth Ruud Rutger Rutgerd Ruurd Saar Saartje
    Sabine Sabrina
        Salomé Sam Samantha Sander Sandra Sanne Santje Sara Sarah Sarina Saskia Saul Sebastiaan
    Selma Senna Servaas Sharon
        Sheila Sible Sieb Siebe Siebren Siem Siemen Sietse Sietske Sigrid Silke Silvia Simon
    Simone Simonette
        Sjaak Sjaan Sjef Sjors Sjoerd Sjouke Sjoukje Sofie Sofia Sonja Sophia Sophie Stan Stefan
    Stefanie Stella
        Sterre Steven Stijn Stien Stientje Suus Susan Susanne Suzan Suzanna Suzanne Suze Sven Sybe
    Sybren Sylvia
        Sylvie Sytse Sytske Tammo Tara Tamara Tanja Ted Teun Teunis Teuntje Theo Theodora Thea
    Theresia Therese Thera
        Thijmen Thijs Thirza Thom Thomas Tibor Tiemen Tieneke Tijl Tijmen Tijn Tijs Til Tilly Tim
    Timo Timon
        Tina Tine Tineke Titia Titus Tjalling Tjarda Tjeerd Tjerk Tjitske Tobias Ton Toine Toin
    Tom Toon Tonnie Tonny Toos
        Tonia Trees Treesje Trijntje Trix Truus Trudie Trudy Tycho Tyler Ulrike Ursula Valerie
    Valentijn Veerle
        Vera Veronique Victor Vincent Vivian Vivianne Wanda Ward Warner Wendelien Wendy Wessel
    Weiland Wiebe Wieger Wieke Wiebren
        Wies Wieteke Wietse Wietske Wijnand Wil Wilbert Wilco Wilfred Wilhelm Wilhelmina Willem
    Willemien
        Willemijn Willie Willy Wilma Wilmie Wim Wouke Wouter Wout Woutje Wybe Wybo Wytske Wytze
    Xander Xandra Xaviera Yannick
    Yde Yfke Ymke Yolanda Yolande Yoeri Yorick Yvette Yvo Yvon Yvonne Zeger Zegert Zoë Zwier
    Egbert Egberdina Gradus Graddus Wubbo Sytze Sjoerdtje Sipke Rinse Rients Sanneke Steffie
    Stijntje Tinus Willeke Wobbe Marius Machteld Merijn Ynske Ysbrand Lianne Fedde Feike Fianne
    Fons Geke Gilles Gonnie Grada Griet Hanke Hendrikus Hiltje Hinke Jippe Jonne Katrien Keimpe
    Krista Elbert Engelien Eugenie Albertien Aleida Allard Aukje Baltus Berend Berry Bettie Caro
    Corné
""")

_GERMAN = words("""
        Achim Adam Adelheid Adolf Agathe Albrecht Alex Alexander Alexandra Alfons Alfred Alina
    Alois Almut
        Amelie Andrea Andreas Angela Angelika Anika Anja Anke Annalena Annegret Anneliese Annelore
    Annemarie
        Annerose Antje Antonia Armin Arne Arno Artur Arthur August Auguste Axel Babette Balthasar
    Barbara Bärbel
        Bastian Beate Beatrix Benedikt Benjamin Benedikta Berit Bernd Bernhard Bernhild Berthold
    Bertram Bettina Birgit
        Birte Björn Bodo Bringfriede Brigitta Brigitte Brunhilde Bruno Burkhard Carl Carla Carmen
    Carola Carsten
    Catrin Cathrin Christa Christian Christiane Christina Christoph Christopher Claas Claus Claudius
        Clemens Conrad Constantin Constanze Cordula Cornelia Cornelius Corinna Dagmar Daniel
    Daniela Danuta David
        Detlef Detlev Dieter Dietmar Dietrich Dirk Dominik Dominique Dora Dörte Doreen Dorit Doris
    Dorothea
        Dorothee Eberhard Eckart Eckhard Edeltraud Edgar Edmund Egon Ehrenfried Ekkehard Elena
    Eleonore Elfriede
        Elias Elisabeth Elke Elmar Else Emil Emilia Emily Enrico Ephraim Erhard Erich Erwin Eugen
    Eva Evamaria
        Ewald Fabian Fatih Felicitas Felix Ferdinand Finja Finn Florian Franz Franziska Frauke
    Frederik Friedel
        Frieda Friedemann Friederike Friedhelm Friedrich Frithjof Fritz Gabi Gabriel Gabriele
    Gebhard Georg Gerald
        Gerd Gerda Gereon Gerhard Gerhild Gerlinde Gernot Gero Gerold Gertraud Gertrud Gesa Gesine
    Gesche Gisbert Gisela
        Gottfried Götz Gregor Greta Grete Gudrun Gundula Günter Günther Gunnar Guntram Gustav
    Hagen Hanna
        Hannelore Hannes Hans Hansjörg Harald Hartmut Hartwig Hasso Hedwig Heide Heidemarie Heidi
    Heiderose Heike Heiko
        Heiner Heinrich Heinz Hella Helene Helga Helge Hellmut Helmar Helmut Helmuth Hendrik
    Henning Henriette Henrik
        Henry Herbert Heribert Hermann Hermine Herta Hilde Hildegard Hiltrud Holger Horst Hubert
    Hubertus Ignaz Ilka
        Ilona Ilse Imke Immanuel Ines Inga Inge Ingo Ingrid Ingolf Inka Irena Irene Iris Irmgard
    Irmtraud Isabell
        Isolde Ivonne Jakob Jan Jana Janin Janina Jannik Jannis Jasmin Jens Joachim Jochen Johann
    Johanna Johannes
        Jonas Jonathan Jörg Jörn Josef Josefine Josefa Joseph Julia Julian Juliane Julius Jürgen
    Jutta Kai Karin Karina Karl
        Karla Karlheinz Karoline Karolin Karsten Kaspar Katarina Katharina Käthe Kathrin Kathleen
    Katja Katrin Kerstin Kilian
        Klara Klaus Klemens Knut Konrad Konstantin Korbinian Kordula Kornelia Kristian Kristin
    Kristina Kuno Kurt Lars
        Laura Laurenz Lea Lena Leni Lennard Leon Leonhard Leopold Levin Liane Lieselotte Lilli
    Lilly Linda Linus Lisa
        Lothar Lorenz Lotte Louis Luca Lucia Luisa Luise Ludger Ludwig Luis Lukas Lutz Magda
    Magdalena Maik Maike
        Malte Mandy Manfred Manuel Manuela Marcel Marco Marcus Maren Margareta Margarete
    Margarethe Arnfried Kunigunde Annelie Anneke Ortwin Meinolf Meinhard Reinhilde Wiltrud
    Sieglind Hedda Traudel Lore Marlen Alwine Annika Ayleen Bente Bjarne Fiete Fritzi Greta
    Henrike Jelto Jorin Juna Jule Kalle Lasse Levke Liv Mats Mila Mika Nele Onno Piet Romina
    Thorge Tjark Wiebe Margit Margot Margret
        Maria Marianne Marie Mariella Marina Marion Marita Markus Marlene Marlies Marlis Marta
    Martha Martin
        Martina Marvin Mathias Mathilde Matthäus Matthias Max Maximilian Mechthild Meike Melanie
    Melina Merle Meta
        Mia Michael Michaela Michel Miriam Mona Monika Moritz Nadine Nadja Natalie Natascha Niklas
    Nicola Nicolai Nicolaus
        Nicole Nikolas Nikolaus Nils Nina Nico Norbert Oda Olaf Ole Oliver Olga Oskar Ortrud
    Oswald Otmar Otto Ottilie Pascal
        Patricia Patrick Patrizia Paul Paula Pauline Peer Peggy Peter Petra Philipp Pia Pius
    Rainer Ralf Ralph
        Raimund Raphael Rasmus Rebekka Regina Regine Reiner Reinhard Reinhardt Reinhold Renate
    Renata Ricarda Richard Robert Rocco
        Roland Rolf Roman Romy Ronja Ronny Rosa Rosemarie Rosi Rosina Roswitha Rudi Rüdiger Rudolf
    Rupert Ruprecht Ruth Sabine
        Sabrina Sandra Sandro Sascha Sebastian Selina Sibylle Siegbert Siegfried Sieglinde Siegmar
    Siegmund Siegrid Sigmar Sigrid Sigrun
        Silke Silvia Silvio Simon Simone Sina Sofia Sofie Solveig Sönke Sonja Sophia Sophie Stefan
    Stefanie Steffen Steffi
        Stella Stephan Stephanie Susann Susanna Susanne Susi Svea Sven Svenja Svetlana Swantje
    Sybille Sylvia Sylvio Tabea Tamara Tanja
        Tatjana Telse Teresa Thea Theda Thekla Theodor Theresa Therese Theresia Thilo Thies Thomas
    Thorben Thorsten Tilman Till Tillmann
        Tilo Tim Timo Tina Tino Tobias Tom Torben Torsten Traudl Traute Trude Tristan Udo Ulf Uli
    Ulla Ulrich Ulrike Urs Ursel Ursula Urte Uta Ute
        Uwe Vanessa Valentin Veit Vera Verena Veronika Viktor Viktoria Vinzenz Viola Volker
    Volkmar Vroni Waldemar Walburga Walter Walther
        Waltraud Wendelin Wenzel Werner Wiebke Wieland Wilfried Wilhelm Wilhelmine Wilma Winfried
    Wolf Wolfgang Wolfram Wulf Xaver Yannick Yvonne Zita
    Ansgar Swetlana Anselm Mirko Arndt Arnulf Baldur Bernward Birger Britta Burkhart Cäcilia
    Christof Dierk Dietlind Edelgard Eike Eitel Enno Falk Folkert Frido Friedbert Gerlind
    Gottlieb Hanno Hardy Hauke Heidrun Heino Henner Hilmar Hinrich Lina Odo Otfried Quirin
    Reimund Roderich Sigmund Uschi Utz Wibke Wigand Willi Willibald Zacharias
""")

_ENGLISH = words("""
        Aaron Abby Abigail Abraham Adele Adrian Agatha Aidan Aimee Alan Alana Alasdair Alastair
    Albert Alec Alex
        Alexa Alexandra Alexis Alfie Alfred Alice Alicia Alison Alistair Allan Allen Allison Alma
    Alyssa Amanda
        Amber Amelia Amos Amy Andrea Andrew Andy Angela Angie Angus Anita Ann Anna Annabel
    Annabelle Anne Annette Annie
        Anthony Antonia April Archie Ariana Arlene Arnold Arthur Ashley Ashton Audrey Austin Ava
    Avery Barbara Barney
        Barry Basil Bea Beatrice Becky Belinda Bella Ben Benedict Benjamin Bernadette Bernard
    Bernice Bert Bertha Beryl Bess Beth Bethan
        Bethany Betsy Betty Beverley Beverly Bill Billie Billy Blake Bob Bobby Bonnie Brad Bradley
    Brandon Breanna
        Brenda Brendan Brent Brett Brian Brianna Bridget Brigid Bronwen Brooke Bruce Bruno Bryan
    Bryony Byron Caitlin Caleb
        Callum Calum Calvin Cameron Candice Cara Carey Carl Carla Carlton Carly Carmel Carol
    Carole Caroline Carolyn Carrie Carys Casey
        Cassandra Catherine Cathy Catriona Cecil Cecilia Cedric Celia Chad Charis Charity Charlene
    Charles Charlie Charlotte Chelsea
        Cheryl Chester Chloe Chris Chrissie Christian Christie Christina Christine Christopher
    Chuck Ciara Ciaran Cindy Claire
        Clara Clare Clarence Clark Claud Claudia Clayton Clement Clifford Clive Clyde Cody Cole
    Colette Colin Colleen Colm Conor Connor Connie
        Constance Cora Coral Cordelia Corey Courtney Craig Crystal Curtis Cynthia Daisy Dale
    Damian Damien Dan Dana Daniel
        Danielle Danny Daphne Darcy Daragh Darlene Darren Dave David Dawn Dean Deanna Debbie
    Deborah Debra Declan Deirdre Delia Della Denis
        Denise Dennis Denzel Derek Dermot Derrick Desmond Devon Dexter Diana Diane Dick Dinah
    Dionne Dolores Dominic Don Donal Donald Donna Doreen
        Doris Dorothy Doug Dougal Douglas Duncan Dwayne Dwight Dylan Eamon Eamonn Earl Ed Eddie
    Edgar Edith Edmund Edna Edward Edwin
        Eileen Eilidh Elaine Eleanor Eli Eliza Elijah Elinor Elisabeth Elizabeth Ella Ellen Ellie
    Elliot Elliott Ellis Eloise Elsie Elspeth Emily
        Emma Emmanuel Enid Erin Eric Erica Ernest Esme Estelle Esther Ethan Ethel Eugene Eunice
    Eva Evan Eve Evelyn Ewan Ezra Faith Faye Felicity
        Felix Fergus Finlay Finn Finley Fiona Flora Florence Floyd Frances Francesca Francis Frank
    Frankie Franklin Fraser Fred Freda
        Freddie Frederick Freya Gabriel Gabrielle Gail Gareth Garrett Garry Gary Gavin Gemma Gene
    Genevieve Geoff Geoffrey George
        Georgia Georgie Georgina Gerald Geraldine Gerard Gerry Gideon Gilbert Giles Gill Gillian
    Ginny Gladys Glen Glenda Glenn Glenys Gloria Glyn Gordon Grace
        Gracie Graeme Graham Grainne Grant Greg Gregory Greta Griffith Guy Gwen Gwendolyn Gwyneth
    Hamish Hannah Harley Harold Harriet Harrison Harry
        Harvey Hattie Hayden Hayley Hazel Heather Hector Hedley Helen Helena Henrietta Henry
    Herbert Hilary Hilda Holly Hope Horace Howard Hugh
        Hugo Humphrey Ian Ida Imogen India Ingrid Iona Irene Iris Irvin Irvine Isaac Isabel
    Isabella Isabelle Isla Isobel Ivan Ivor Ivy Jack
        Jackie Jackson Jacob Jacqueline Jacqui Jade Jake James Jamie Jan Jane Janet Janice Janine
    Jared Jasmine Jason Jasper Jay Jayden
        Jayne Jean Jeanette Jeanne Jeff Jefferson Jeffrey Jemima Jemma Jen Jenna Jennie Jennifer
    Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse
        Jessica Jessie Jill Jillian Jim Jimmy Jo Joan Joanna Joanne Jocelyn Jodie Jody Joe Joel
    Joey John Johnathan Johnny Jon Bev Chay Chaz Biff Viv Lyn Ginette Jeannine Jenni Kaz Kath
    Lindy Lou Mel Nev Rosy Sheryl Shirl Stef Steph Trish Val Jonathan Jonathon
        Jordan Joseph Josephine Josh Joshua Josie Joy Joyce Juan Judith Judy Julia Julian Julie
    Juliet June Justin Justine Karen Kara
        Kareem Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kaye Kayleigh Keeley
    Keira Keith Kelly Kelsey Kelvin Ken Kendra Kenneth Kenny Kent
        Kerry Kevin Kieran Kiera Kim Kimberley Kimberly Kira Kirsten Kirsty Kit Kitty Kristen
    Kristin Kurt Kyle Kylie Lacey Lana Lance Lara Larry Laura
        Lauren Laurence Laurie Lawrence Leah Leanne Lee Leigh Lena Lenny Leo Leon Leona Leonard
    Leonie Leroy Lesley Leslie Lester Letitia Levi Lewis Lexie Liam Libby Lila Lilian
        Lily Lincoln Linda Lindsay Lindsey Lionel Lisa Liz Liza Lizzie Lloyd Logan Lois Lola
    Loretta Lorna Lorraine Lottie Louis Louisa Louise Lucas
        Lucille Lucinda Lucy Luke Luther Lydia Lyle Lynda Lyndon Lynette Lynn Lynne Lynsey Mabel
    Maddie Madeleine Madison Mae Maeve Maggie Mairead Maisie Malachy Malcolm Mandy Marcia Marcus
        Margaret Margery Margie Maria Marian Marianne Marie Marilyn Marina Marion Marissa Marjorie
    Mark Marlon Marsha Marshall Martha
        Martin Martyn Marvin Mary Mason Matilda Matt Matthew Maud Maura Maureen Maurice Mavis Max
    Maxine Maxwell Maya Megan Mel Melanie Melinda
        Melissa Mercy Meredith Mervyn Mia Michael Michaela Michelle Mick Mickey Mike Mildred Miles
    Millicent Millie Milo Milton Mimi Minnie Miranda Miriam Mitch Mitchell
        Moira Molly Mona Monica Morag Morgan Morris Mortimer Moses Muriel Murray Myles Myra Myrtle
    Nadine Nan Nancy Naomi Natalie Natasha Nathan
        Nathaniel Neal Ned Neil Nellie Nelson Nerys Nessa Neville Niall Niamh Nicholas Nick Nicky
    Nicola Nicole Nigel Nina Noah Noel Noelle Nora Noreen Norma Norman Nuala Oisin
        Olive Oliver Olivia Ollie Oonagh Ophelia Orla Oscar Osmond Oswald Otis Owen Paddy Paige
    Pam Pamela Parker Pat Patience Patricia Patrick Patsy Patti Paul Paula Pauline Pearl
        Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philippa Phillip Phoebe
    Phyllis Pippa Polly Poppy Priscilla Prudence Quentin Quincy Rachael Rachel Ralph
        Ramona Randall Randy Ray Raymond Rebecca Reece Reg Reggie Reginald Rex Rhian Rhiannon
    Rhoda Rhona Rhys Ricardo Richard Rick Ricky Riley Rita Rob Robbie
        Robert Roberta Robin Robyn Rod Roderick Rodney Roger Roisin Roland Ron Ronald Ronan Ronnie
    Rory Rosa Rosalind Rosamund Rosanna Rose Rosemary Rosie Ross Rowan Rowena
        Roxanne Roy Ruby Rufus Rupert Russ Russell Ruth Ryan Sabrina Sadie Sally Sam Samantha
    Sammy Samson Samuel Sandra Sandy Saoirse Sara Sarah Saul Scarlett
        Scott Sean Seamus Selina Serena Seth Shane Shannon Sharon Shaun Shauna Shaw Shawn Sheena
    Sheila Shelagh Shelley Sheridan Shirley Shona Sian Sibyl Sidney Sienna Silas
        Simon Sinead Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella Stephanie
    Stephen Steve Steven Stewart Stuart Sue Summer Susan Susanna
        Susannah Susie Suzanne Sybil Sydney Sylvia Tabitha Tamara Tamsin Tanya Tara Tasha Tatiana
    Ted Terence Teresa Terrence Terri Terry Tess Tessa Thea Thelma Theo
        Theodore Theresa Thomas Tia Tiffany Tilda Tilly Tim Timothy Tina Toby Todd Tom Tommy Toni
    Tony Tracey Tracy Trevor Tricia Trina Trish Tristan Troy Trudy Tyler Tyrone Una Ursula
        Valerie Vanessa Vera Vernon Veronica Vicki Vicky Victor Victoria Vikki Vince Vincent Viola
    Violet Virginia Vivian Vivien Vivienne Wade Wallace Walter Wanda Warren Wayne
        Wendy Wesley Wilbur Wilfred Will Willa William Willow Wilma Winifred Winston Woody Xanthe
    Yasmin Yolanda Yvette Yvonne Zach Zachary Zack Zara Zelda Zoe Fionn
        Aoife Sorcha Siobhan Cormac Diarmuid Donncha Eoin Eoghan Fintan Padraig Padraic Tadhg
    Caoimhe Aisling Eimear Muireann Blathnaid Sile Iarla Ruairi Angharad Ceri Cerys Dafydd Dilys
        Efa Eirlys Elin Emyr Ffion Geraint Gethin Haf Heledd Huw Idris Ieuan Iwan Llinos Llyr
    Lowri Mair Mali Meinir Menna Myfanwy Nia Osian Sioned Steffan Gruffydd
    Anwen Seren Macsen Dai Tudur Emrys Ifan Iolo Meirion Owain Rhodri Tegwen Tomos Alun Aled
    Bryn Delyth Eleri Gwenllian Gwilym Hywel Ailbhe Aine Brid Cathal Cillian Clodagh Daithí
    Eilis Enda Fiachra Finbar Fionnuala Gearóid Lorcan Máire Micheál Orlaith Turlough Ailsa
    Aileen Euan Iain Innes Mairi Mhairi Morven Murdo Ranald Ruaridh Torquil Aubrey Avril Barnaby
    Bryce Camilla Carter Cassie Celeste Charmaine Cherie Christy Clarissa Claude Cleo Clint
    Clinton Cory Crispin Cyril Dakota Damon Daren Darrell Darryl Daryl Deena Delilah Delores
    Denny Destiny Dewayne Dianne Dion Dolly Donovan Dot Drew Dustin Ebony Edie Eduardo Edwina
    Elmer Elton Elvis Esmeralda Evangeline Everett Felicia Fern Fletcher Forrest Gabe Gabriella
    Gayle Gaynor Ginger Gretchen Griffin Hailey Hal Harris Heath Homer Honor Hunter Ignatius
    Irving Isaiah Isidore Jarvis Jed Jermaine Jolene Jonah Juanita Jude Juliana Kaitlyn Katelyn
    Katharine Katy Kayla Kendall Kirk Les Lexi Lillian Lonnie Lora Loraine Lori Lula Mack
    Madeline Mamie Marguerite Mathew Melody Melvin Mercedes Merlin Michele Milly Mindy Misty
    Mollie Monty Myron Nate Nell Nikki Nolan Opal Orville Pansy Patrice Petula Piers Preston
    Primrose Queenie Randolph Reuben Rhonda Rochelle Roseanne Sasha Savannah Shelby Sheldon
    Sherman Sherri Sherry Skye Suzy Sylvester Talia Tammy Taylor Teddy Thornton Travis Trent
    Trey Trinity Trixie Ty Ulysses Vance Vaughn Velma Verity Vic Virgil Wally Wendell Willard
    Willis Winnie Winona Zane Zoey
""")

# Words that are given names, but as often something else at the start of a sentence or as part
# of another name; they need more evidence than the others.
AMBIGUOUS = words("""
        An April Art Bas Bo Can Chad Chelsea Co Dale Dan Dawn Dean Della Devon Door Else Earl
    Engel Faith Ferry Flip
        Florence Fries Georgia Grant Guy Ha Hai Han Hao Hope Hui India Jan Jet Ji Jin Joy Juan
    June Kent Kim Lan Lance Le Lee Leen Lin Ling Long Lot Lou
        Lincoln Mai Mark Mason Max May Mercy Minh Ming Moses Nan Nelson Noor Olive Patience Per
    Pol Prudence Radboud Ray Rex Rich Roman Rose
        Rosa Ross Roos Sam Schiller Song Sterre Storm Sue Summer Sydney Thi Ton Van Victoria Viola
    Virginia Ward Wil Will
        Willow Wolf Yang Yen Yi Yu Yun August Avery Austin Lea Vera Pearl Poppy Ruby Amber Beer
    Precious Baraka Sultan Sheikh Solomon
        Charity Crystal Coral Dolores Obi Tor Tone Kari Ani Nana Ice Heide Linde Rainer Ernst Else
    Frank Franken Gero Hagen
    Dot Heath Hunter Homer Honor Ginger Fern Fletcher Forrest Griffin Harris Carter Taylor
    Preston Savannah Skye Misty Melody Mercedes Merlin Opal Pansy Primrose Sherry Sheridan
    Trinity Trent Vance Verity Willis Destiny Ebony Dakota Drew Dolly Clinton Celeste Les Ai Bao
    Chau Lam Nga Son Tam Sakura Sima Oya Eda Franco Laure Hardy Falk Hal Berry Mack Ade Wale
    Sita Florin Jonah Kirk Irving Imani Yaa Reuben Aubrey
""")

_ALL = _DUTCH | _GERMAN | _ENGLISH | WORLD


@lru_cache(maxsize=65536)
def is_given(word: str) -> bool:
    """Whether the word, or each part of a hyphenated word's first two, is a given name."""
    folded = fold(word)
    if folded in _ALL:
        return True
    first, hyphen, rest = folded.partition("-")
    return bool(hyphen) and first in _ALL and rest in _ALL


def is_plainly_given(word: str) -> bool:
    """Whether the word is a given name and hardly ever anything else."""
    return is_given(word) and fold(word) not in AMBIGUOUS
