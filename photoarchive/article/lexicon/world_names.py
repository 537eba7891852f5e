"""Given names from the languages of people who came to live beside Dutch, German and English ones."""

from __future__ import annotations

from photoarchive.article.lexicon.folding import words

WORLD = words("""
        Abdel Abdelaziz Abdelhak Abdelkader Abdellah Abderrahim Abdi Abdul Abdullah Abdulrahman
    Abena Achmed Adam Adama Adel Adem
        Adil Adnan Agata Agnieszka Ahmad Ahmed Ahmet Aicha Aida Aisha Ajay Akin Akira Akosua Alaa
    Alan Aleksander Aleksandra Aleksey Alessandra
        Alessandro Alessia Alexei Ali Alia Alicja Alihan Aliyah Alima Alejandra Alejandro Alfredo
    Alvaro Ama Amadou Amal Amar Amara Amin Amina Aminata Amine
        Amir Amira Amit Amma Amna Amol Amparo Amrita Ana Anand Ananya Anastasia Anders Andrej
    Andrés Andrzej Aneta Angelo Angela Anh Anil Anisa Anisha Anita Anjali
        Anka Ann-Kathrin Anton Antoine Antonella Antonio Anya Arash Aras Arif Arjun Armando Arturo
    Arun Arvid Arzu Asha Ashok Ashraf Asif Aslan Aslı Asma Asya
        Ata Atiya Aurelia Aurélie Ayaan Ayan Ayla Ayman Ayşe Ayse Ayşegül Aysel Aysun Ayşenur
    Aylin Ayodele Aziz Aziza Azra Babak Badr Bahar Bahram Balazs Baran Bartosz Başak Bashir Beata
    Beatriz Begüm
        Behzad Bela Benoit Beren Berat Berk Berkan Betül Beyza Bich Bilal Bilge Birgül Blanca Bo
    Bogdan Bożena Bora Boubacar Bouchra Brahim Branko Bülent Burak Burcu Büşra Can Canan Carlo
    Carlos
        Carmen Carmela Caterina Cem Cemal Cemile Cengiz Ceren Cevdet Ceyda Chaima Chandra Chen
    Chiara Chidi Chin Chinedu Chioma Chukwu Chukwuma Cihan Claudio Concepción Cristian
        Cristiano Cristina Çağla Çiğdem Dagny Daiyu Dalia Damir Dan Daniela Daniele Danica Danijel
    Dariusz Darius Dario Deepa Deepak Defne Deniz Denis Derya Devi Dhruv Diego Dilek Dilan Dilara
    Dimitri Dimitris
        Dina Djamila Dmitri Dmitry Doğan Dolores Dong Doruk Dorota Dragan Dragana Driss Duc Dung
    Durmuş Duygu Ebru Ece Edita Edyta Efe Efua Ege Einar Ekaterina Ekin Elena Eleni Elias Elif
    Eligiusz Eliška Elżbieta
        Elmira Eman Emeka Emel Emin Emine Emir Emre Enes Engin Enrico Enrique Enver Eray Ercan
    Erdal Erdem Eren Erhan Erkan Erol Ersan Ertan Esat Esin Esma Esra Esteban Ettore Eui Eun Ewa
    Eylül Eymen Ezgi Ezgin Fabio
        Fabrizio Fadi Fadil Fahad Fahima Faisal Farah Farhad Farid Farida Farouk Faruk Fatema
    Fateme Fathi Fatih Fatima Fatimah Fatma Fatou Fatoumata Fatoş Fausto Federica Federico Feng
    Ferhat Fernanda
        Fernando Feyza Figen Filip Filippo Filiz Firat Firdaus Firdaws Fouad Francesco Francisco
    François Françoise Fredrik Fuad Fuat Funda Furkan Gabor Gabriela Galina Gamze Giacomo Giang
    Gianluca
        Gianni Giorgio Giorgos Giovanna Giovanni Giulia Giuseppe Gizem Gloria Goran Gökhan Gonzalo
    Gönül Grażyna Grzegorz Guadalupe Guillaume Guillermo Gül Gülay Gülcan Gülsüm Gülşen Gunnar
    Gunilla Günay Guo Gustavo
        Ha Habib Habiba Hacer Hadi Hadiya Hafid Hafsa Hai Haider Hakan Hakim Hala Halil Halima
    Halina Halide Haluk Hamid Hamida Hamza Hana Hanan Hanane Hanh Hanife Hanna Hannu Hao Haoyu
    Haris Harish Harjit Haruki Haruto Hasan Hasna Hassan
        Hatice Hava Hayat Hayriye Heba Hedvig Helin Hendra Hernán Hicham Hikmet Hilal Hind Hiroshi
    Hisham Hoa Hoang Houda Huan Huda Hui Hülya Hung Huong Hüseyin Hussain Hussein Huy Ibrahim
    Ibtissam Ifeoma Ige Igor Ijeoma Ikram Ilaria Ilaha Ilias
        Ilhan Ilham Ilkay İlker Iman Imane Imran Indira Indra Ines Inès Ioana Ion Ioannis Iqbal
    Ireneusz Irina Isha Ishaan Ishaq Ismail Ismet Issam Istvan Itziar Ivana Ivica Iwona Izabela
    Jacek Jacinta Jadwiga Jae Jaime Jakub Jalal Jamal Jamila Jana Janez
        Janusz Jarek Jaroslav Jarosław Javier Jawad Jaya Jean Jelena Jerzy Jesús Ji Jia Jian Jing
    Jin Joanna João Joaquín Johan Jolanta Jorge Joseba Joso Josip Juan Jun Jürg Jussi Kaan Kacper
    Kadir Kadiatou Kadriye Kailash Kamal Kamel Kamil Kamila
        Karim Karima Karol Karolina Karthik Kasia Katarzyna Katerina Kateryna Kavita Kazimierz
    Kazuo Keiko Kemal Kenan Kenji Kerem Kerim Khadija Khadra Khaled Khalid Khalil Khanh Kimiko
    Kinga Kiran Kjell Kofi Kojo Kostas Krisztina Krishna
        Krystian Krystyna Krzysztof Kübra Kumar Kwabena Kwaku Kwame Kwasi Kye Lachlan Lahcen Laila
    Lakshmi Lale Lamia Lan Lars Lasse Latifa Latoya Laxmi Layla Le Leïla Leila Leyla Lech Leszek
    Lian Liang Lidia Lien Lihua Liliana Lin Ling
        Linh Liv Ljubica Ljiljana Long Loubna Lorenzo Luan Lubna Lucía Luciana Luciano Lucja Luigi
    Luis Lukasz Łukasz Mabrouk Maciej Magali Magdi Magnus Maha Mahdi Mahmoud Mahmut Mahmood Mai
    Maja Majid Małgorzata Malika Malik Mamadou Manish Manoj Manon Mansour Manu Marcin Marek
        Maren Margarida Mariam Mariama Mariana Mariano Maribel Marija Marijana Mariusz Marko
    Marouane Marta Martín Marwa Marwan Maryam Marzena Masha Mateusz Matej Mateo Matilde Matteo
    Mattias Maurizio May Mbali Meera Mehdi Mehmet Mei Melek Melike Melis Meltem Memet Merve
        Mert Meryem Mesut Mete Mette Michał Miguel Mihai Mikael Mikkel Mikko Mila Milan Milena
    Milica Mina Minh Ming Miren Miroslav Mirosław Mirsad Mitra Mohamad Mohamed Mohammad Mohammed
    Mohd Moha Mona Monika Moussa Mouna Mounir Muhammad Muhammed Muhammet Mukesh Mücahit Murat Musa
    Mustafa
        Mustapha Müge Muzaffer Myrto Nabil Nabila Nada Nadia Nadeem Nadine Nadir Naeem Naïma Naima
    Najat Najib Nalan Nandini Naoko Narendra Narges Nasrin Nasser Natalia Nawal Nazan Nazir Nazlı
    Neda Neha Nele Nelson Nermin Neşe Ngoc Ngozi Nguyen Nicolás Nihal Nihan Nihat Nilay Nilgün
    Nilüfer Nils Ning
        Nisha Nkechi Noam Noemi Noura Nour Noura Nur Nuran Nuray Nurcan Nurgül Nuri Nuria Nurten
    Obinna Ömer Onur Oğuz Oğuzhan Okan Olav Oleg Oleksandr Oleksandra Olena Olga Olivera Olumide
    Oluwaseun Omar Omer Orhan Osama Osman Oumaima Oumar Özcan Özge Özgür Özkan Özlem Öznur Pablo
    Padma Pallavi Paolo Parisa
        Parvin Parwin Patrycja Pavel Pavlos Paweł Pedro Peng Per Petar Petr Petros Petter Phuc
    Phuong Piero Pierre Pieralberto Pinar Pınar Ping Piotr Pooja Pradeep Prakash Pranav Pratima
    Preeti Priya Priyanka Przemysław Qasim Quang Quoc Quynh Rabia Rachid Rachida Radha Rafael
    Rafał Rafik Rahim Rahma Rahul Raj Raja Rajesh Rajiv Rakesh Ram Rama Ramazan Rami
        Ramin Ramón Ranjit Rania Raquel Rashid Rasheed Rasmus Ravi Razia Recep Refik Reha Rekha
    Renan Renata Renato Resul Reza Riad Ricarda Riccardo Rıdvan Rim Rita Rizwan Roberto Rodrigo
    Rohan Rohit Rokia Romain Roman Rosario Roshan Rosita Roxana Ruba Rukiye Rumana Ryszard Saad
    Saba Sabir Sabri Sabrina Sadiq Saeed Safa Safae Safia Sagal Sahar Sahra Said Saïd Saida
        Saif Sakina Salah Salam Saleh Salem Saliha Salim Salima Salma Salman Salome Salvador
    Salvatore Samia Samir Samira Samuele Sana Sandeep Sandra Sang Sanja Sanjay Santiago Santosh
    Sara Sarita Satoshi Sava Sayed Seb Seda Sedat Sefa Şeyma Selahattin Selçuk Selda Selen Selim
    Selin Selma Semih Semra Senem Seong Serap Serdar Serena
        Serge Sergei Sergej Sergio Serhat Serhiy Serkan Sevda Sevgi Sevil Sevim Sevinç Seyit
    Shabnam Shahid Shahin Shanti Sheikh Sherif Shirin Shiva Shivani Shreya Shu Shukri Sibel
    Siddharth Sidi Sılanur Sigurd Silvana Silvio Simona Sinan Sindre Siddiq Siham Siti Sławomir
    Slobodan Snežana Soledad Soner Sonia Song Soraya Soufiane Souad Soufian Stanislav Stanisław
    Stavros
        Stéphane Stefania Stefano Stelios Suad Sude Sudha Suhair Sujata Sükrü Şükran Süleyman
    Sultan Suman Suna Sunil Sunita Sunniva Suraj Suresh Svein Svetlana Şahin Şebnem Şenay Şerife
    Şevket Şule Sümeyye Tadeusz Taha Tahir Takeshi Talal Tamer Tania Tanvi Tarek Tariq Tarik
    Tatiana Tayfun Temel Tendai Tenzin Teodora Thabo Thandi Thandiwe Thanh Thao Thi Thiago
    Thomasina Thu Thuy Tien Tímea
        Timur Tina Tolga Tomas Tomáš Tomasz Tomoko Tove Trang Triin Trine Tuan Tuba Tuğba Tuğçe
    Tugay Tülay Tülin Tuncay Tunde Turgut Tuva Tynisha Uche Uğur Ulises Ülkü Umar Umberto Ümit
    Umut Urszula Usha Usman Vaclav Václav Valentina Valeria Vanja Vasil Vasilis Vahid Van Vedat
    Veli Vera Vesna Victoria Vijay Vikram Viktoriia Viktoriya Vinay Vinh Vinod Vito Vladimir Vlado
    Volodymyr Volkan Vural Vusi Wafa Wahid
        Wahida Waleed Walid Wanjiru Waqar Wassim Wei Wen Wioletta Wiktoria Witold Władysław
    Wojciech Xavi Xavier Xia Xiang Xiao Xiaoling Xin Xiu Yahya Yakup Yan Yang Yannis Yara Yaseen
    Yashar Yasin Yasmina Yasmine Yassin Yassine Yavuz Yaw Yelena Yen Yeliz Yeşim Yi Yiannis Yifan
    Ying Yildiz Yıldız Yigit Yiğit Yohannes Youness Younes Youri Yousef Youssef
        Yousra Yu Yuki Yulia Yuliya Yun Yunus Yuri Yusra Yusuf Yvo Zahir Zahra Zainab Zakaria Zara
    Zarina Zaynab Zbigniew Zdravko Zehra Zeinab Zekeriya Zeki Zeliha Zeynep Zhang Zhi Zineb Ziya
    Ziad Zofia Zoltan Zoran Zsofia Zsolt Zuzana Zuzanna Zahide Ebba Ingvild Siv Sølvi Åsa Øyvind
    Bjarne Freja Jonna Juhani Kari Matti Pekka Pirjo Sanna Satu Søren Jørgen Mogens Niels Rasmus
    Signe Sigrid Tor Tone Torbjørn Vigdis Haakon Håkan Gudmund
        Abdul Abdel Abd Rahman Rahim Karim Kareem Aziz Jabbar Hakim Latif Wahab Ghani Qadir Salam
    Hamid Majid Rashid Nazlı Okwui Priyanka Corinna Li Na Mei Qing Hua Ngọc Ngoc Khanh Duc Đức
    Binh Chidi Ngozi Sadie Bronagh Oluwaseun Jordi April Coosje Roelien Tjitske
        Mats Adjoa Adwoa Akua Ottmar Otmar Twan Sjef Humberto Jasmijn Elīna Becca Thaddeus Olamide Dara Lowie Lut Wannes Severin Lotta Puck Bep Deng Zainabu Mairéad Declan Ruairí Fergal Esi Ekow Kweku Kodjo Nana Ebo Femi Folake Yemi Tayo Bola Sade Segun
    Temitope Nneka Obi Amaka Ikenna Kelechi Sipho Lindiwe Nomvula Nosipho Themba Zanele Nandi
    Tsepo Lerato Palesa Precious Tendai Tinashe Rudo Chipo Farai Wanjiku Njeri Kamau Otieno
    Achieng Juma Neema Baraka Rehema Mwangi Girma Tesfaye Hanna Selam Abebe Almaz Haile Bereket
    Rahel Senait Dawit Solomon Tsehay Lemlem
        Oksana Andriy Bohdan Dmytro Iryna Ivanna Kyrylo Lyudmyla Maksym Mykola Nataliya Nadiya
    Oleh Petro Solomiya Taras Tetiana Vasyl Vira Yaroslav Yevhen Anzhela Ludmila Raisa Tamar Nino
    Giorgi Levan Ani Aram Armen Gayane Narek Hayk Shushan
    Anas Ayoub Dalila Dounia Ghassan Hajar Hakima Mourad Redouan Rida Sanaa Soumaya Yassir Zohra
    Zouhair Behrouz Dariush Farshad Golnaz Kaveh Mahsa Mehran Nazanin Niloufar Omid Roya Shahram
    Sima Soheila Eda Havva Koray Levent Meral Neslihan Oya Pelin Salih Sema Songül Suat Taner
    Ufuk Yasemin Yaşar Baris Aynur Asuman Catarina Diogo Duarte Felipe Ignacio Isabela Joaquim
    Julio Leticia Lorena Lourdes Luiz Marcela Marcelo Mauricio Nuno Paulo Pilar Ramiro Raúl Rui
    Susana Tiago Vasco Vicente Ximena Davide Donatella Elisabetta Emanuele Flavia Franco Gennaro
    Giorgia Giuliana Giulio Marcello Massimo Mauro Ornella Paola Pietro Raffaella Tommaso
    Vincenzo Vittoria Adrien Alain Anaïs Arnaud Baptiste Bastien Camille Christophe Delphine
    Didier Édouard Élodie Émile Étienne Fabien Florent Frédéric Gaëlle Gaston Geoffroy Ghislaine
    Hugues Jean-Claude Julien Karine Laetitia Laure Laurent Loïc Ludovic Margaux Noémie Odile
    Pascale Pierrick Régis Renaud Sandrine Sébastien Sylvain Thierry Virginie Yann Yves Dominika
    Henryk Justyna Stanisława Sylwia Szymon Wiesław Zdzisław Aleksei Andrei Katya Larisa Lev
    Lyubov Maxim Mikhail Nadezhda Nikita Nikolai Polina Ruslan Sergey Tatyana Vadim Valery
    Vitaly Vladislav Vyacheslav Yevgeny Zoya Ante Branka Dubravka Gordana Jasna Lidija Luka
    Miloš Mirjana Nataša Nenad Nikola Radovan Saša Slavica Snježana Srđan Stjepan Tihana
    Tomislav Vlatka Zlatko Željko Anu Aparna Bhavna Dinesh Divya Gauri Geeta Gopal Gurpreet
    Harpreet Jyoti Lalita Madhu Meena Mohan Nikhil Ramesh Rani Reena Ritu Sachin Sangeeta
    Sharmila Shilpa Shweta Sita Sneha Sonal Subhash Sudhir Sushila Swati Uma Varun Vidya Vikas
    Vimala Vishal Yash Adebayo Adeola Ade Babajide Bamidele Chiamaka Chika Chinwe Ebere Folasade
    Funmi Ibrahima Ife Kwadwo Yaa Nnamdi Olu Olufemi Oluwatobi Sekou Simisola Taiwo Temi Uchenna
    Wale Yetunde Zola Ayanda Bongani Busisiwe Dumisani Lungile Mandla Mpho Nkosana Nomsa Ntombi
    Refilwe Sibusiso Siyabonga Tebogo Thabiso Thandeka Thulani Zodwa Akinyi Atieno Barasa Chebet
    Cherono Faraja Imani Kioko Kiprotich Makena Muthoni Mwende Nafula Njoroge Nyambura Ochieng
    Odhiambo Okello Wambui Wangari Wangui Wekesa Aiko Ayumi Daisuke Emi Haruka Hiroko Kaori
    Kazuki Makoto Mariko Masako Michiko Noriko Ryo Sakura Shinji Takashi Yoko Yoshiko Yui Yuko
    Yumi Hyun Ji-won Jisoo Min-jun Minji Seo-yeon Soo-jin Young-ho Ai Bao Chau Duy Hien Lam Nga
    Nhi Son Tam Trinh Tuyet Xuan Nasra Abdullahi Faduma Hodan Ifrah Liban Mahad Warsan Biniam
    Freweini Gebre Kidane Luwam Mebrahtu Meron Samrawit Semhar Tekle Yonas Ayesha Bushra Fozia
    Ghulam Hina Javed Kashif Mehwish Naveed Nazia Rukhsana Saima Sajid Samina Shabana Shazia
    Sobia Tahira Uzma Waheed Waqas Zahid Zubair Dimitra Ioanna Konstantina Nikos Panagiotis
    Spyros Vasiliki Andreea Florin Ionut Mihaela Raluca Radu Vlad
""")
